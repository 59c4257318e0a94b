package org.jingjian.columns.internal;

import java.util.Locale;

/** Letters without regard to their case. */
final class Folding {
	private Folding() {
	}

	static String fold(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

	/** True if only the letters A to Z have a case in it: then bytes can be compared one by one. */
	static boolean isPlain(String folded) {
		return folded.chars().allMatch(letter -> letter < 0x80 || Character.toLowerCase(letter) == letter);
	}
}
