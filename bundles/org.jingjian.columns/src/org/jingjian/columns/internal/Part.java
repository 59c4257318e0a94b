package org.jingjian.columns.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A part of a text that is looked for in bytes. A short one the platform finds, as a string with a letter for each byte; with
 * a longer one most bytes need not be looked at, as one that is not in it moves the search on by all its length. That is twice as
 * fast with the desktop's compiler, and no slower than the platform by much with the better one.
 */
final class Part {
	/** Bytes of a part that is worth it. */
	private static final int LONG = 4;

	private final byte[] part;
	private final boolean folds;
	/** How far the search may move on if it meets a byte at the place of the last; empty for a short part. */
	private final int[] moves;

	/** @param text with no other letters that have a case than A to Z; not empty */
	Part(String text) {
		part = Folding.fold(text).getBytes(StandardCharsets.UTF_8);
		boolean letters = false;
		for (byte one : part) {
			letters |= one >= 'A' && one <= 'Z';
		}
		folds = letters;
		moves = part.length < LONG ? new int[0] : moves();
	}

	private int[] moves() {
		int[] all = new int[1 << Byte.SIZE];
		Arrays.fill(all, part.length);
		for (int i = 0; i < part.length - 1; i++) {
			all[part[i] & 0xFF] = part.length - 1 - i;
		}
		return all;
	}

	int length() {
		return part.length;
	}

	/**
	 * Where it is found next in the first bytes, from a place on; negative if nowhere any more. The bytes are in one case
	 * afterwards if the part has letters of one.
	 */
	IntUnaryOperator in(byte[] bytes, int length) {
		if (folds) {
			Bytes.fold(bytes, length);
		}
		if (moves.length > 0) {
			return from -> find(bytes, from, length);
		}
		String letters = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
		String wanted = new String(part, StandardCharsets.ISO_8859_1);
		return from -> letters.indexOf(wanted, from);
	}

	/** As Horspool does it. */
	private int find(byte[] bytes, int from, int length) {
		int last = part.length - 1;
		byte end = part[last];
		for (int at = from + last; at < length; at += moves[bytes[at] & 0xFF]) {
			if (bytes[at] == end && isAt(bytes, at - last)) {
				return at - last;
			}
		}
		return -1;
	}

	private boolean isAt(byte[] bytes, int begin) {
		for (int i = 0; i < part.length; i++) {
			if (bytes[begin + i] != part[i]) {
				return false;
			}
		}
		return true;
	}
}
