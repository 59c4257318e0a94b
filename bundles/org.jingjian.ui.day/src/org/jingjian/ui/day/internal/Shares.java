package org.jingjian.ui.day.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Parts a room among those that ask for some of it. */
final class Shares {
	private Shares() {
	}

	/**
	 * Who asks for less than an equal part gets it and leaves the rest to the others. What nobody asks for goes to the last.
	 *
	 * @param room to part, in pixels; nothing is given of less than nothing
	 * @param wanted pixels that each asks for
	 */
	static int[] of(int room, int... wanted) {
		int[] given = new int[wanted.length];
		int left = Math.max(0, room);
		int waiting = wanted.length;
		for (int next : IntStream.range(0, wanted.length).boxed().sorted(Comparator.comparingInt(i -> wanted[i])).toList()) {
			given[next] = Math.min(wanted[next], left / waiting--);
			left -= given[next];
		}
		if (given.length > 0) {
			given[given.length - 1] += Math.max(0, room) - Arrays.stream(given).sum();
		}
		return given;
	}
}
