package org.jingjian.demo.internal;

import java.util.List;
import java.util.SplittableRandom;

/** What falls as it may, the same for the same seed. */
final class Chance {
	private final SplittableRandom random;

	Chance(long seed) {
		random = new SplittableRandom(seed);
	}

	/** True so often in a hundred. */
	boolean percent(int often) {
		return random.nextInt(100) < often;
	}

	/** Both ends included. */
	int between(int least, int most) {
		return least + random.nextInt(most - least + 1);
	}

	<T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	/** Mostly near 1, seldom large. */
	double longTail() {
		return Math.exp(Math.abs(random.nextDouble() + random.nextDouble() - 1) * 3.2);
	}

	/** Position in a list whose entries weigh so much, each sum with what went before. */
	int weighted(double[] sums) {
		double sought = random.nextDouble() * sums[sums.length - 1];
		int found = java.util.Arrays.binarySearch(sums, sought);
		return found < 0 ? -found - 1 : found + 1;
	}
}
