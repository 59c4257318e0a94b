package org.jingjian.columns.internal;

import java.util.BitSet;

/** Bits worked out sixty-four at a time. */
final class Bits {
	private Bits() {
	}

	/** Reads the values of a stretch of slots. */
	@FunctionalInterface
	interface Reading {
		void read(int first, int count, long[] into);
	}

	/** Puts 1 or 0 in the place of each value; a loop of its own, without a branch for each, which nobody could foretell. */
	@FunctionalInterface
	interface Test {
		void apply(long[] values, int count);
	}

	/** Sets the bits of slots for whose value the test says 1. */
	static void fill(BitSet selected, int size, Reading reading, Test test) {
		long[] values = new long[Column.STRETCH];
		long[] words = new long[(size + Long.SIZE - 1) / Long.SIZE];
		for (int first = 0; first < size; first += Column.STRETCH) {
			int count = Math.min(Column.STRETCH, size - first);
			reading.read(first, count, values);
			test.apply(values, count);
			for (int from = 0; from < count; from += Long.SIZE) {
				words[(first + from) / Long.SIZE] = word(values, from, Math.min(count, from + Long.SIZE));
			}
		}
		selected.or(BitSet.valueOf(words));
	}

	private static long word(long[] values, int from, int to) {
		long word = 0;
		for (int i = from; i < to; i++) {
			word |= values[i] << i;
		}
		return word;
	}
}
