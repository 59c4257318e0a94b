package org.jingjian.ui.day.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who gets how much of a room. */
class SharesTest {
	@Test
	void whereThereIsRoomForAllEachGetsWhatItWantsAndTheLastTheRest() {
		assertArrayEquals(new int[] { 120, 80, 300 }, Shares.of(500, 120, 80, 100));
	}

	@Test
	void whoWantsLittleGetsItAllAndTheOthersPartTheRest() {
		assertArrayEquals(new int[] { 50, 175, 175 }, Shares.of(400, 50, 300, 900));
	}

	@Test
	void whereThereIsNoRoomNobodyGetsLessThanNothing() {
		assertArrayEquals(new int[] { 0, 0 }, Shares.of(-40, 120, 80));
		assertArrayEquals(new int[] {}, Shares.of(100));
	}

	@Test
	void allIsGivenAndNobodyHasLessThanAnotherWhoWantedNoMore() {
		long seed = System.nanoTime();
		RandomGenerator random = new Random(seed);
		for (int round = 0; round < 2_000; round++) {
			int room = random.nextInt(2_000);
			int[] wanted = random.ints(1 + random.nextInt(6), 0, 800).toArray();
			int[] given = Shares.of(room, wanted);
			String told = "seed " + seed + ", room " + room + ", wanted " + Arrays.toString(wanted) + ", given " + Arrays.toString(given);
			assertEquals(room, Arrays.stream(given).sum(), told);
			int last = given.length - 1;
			assertTrue(IntStream.range(0, last).allMatch(i -> given[i] >= 0 && given[i] <= wanted[i]), told);
			assertTrue(Arrays.stream(wanted).sum() > room || IntStream.range(0, last).allMatch(i -> given[i] == wanted[i]), told);
			int fair = room / given.length;
			assertTrue(IntStream.range(0, given.length).allMatch(i -> given[i] >= Math.min(wanted[i], fair)), told);
		}
	}
}
