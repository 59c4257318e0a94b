package org.jingjian.ui.day.internal;

import java.util.function.ToIntFunction;

/** Texts that have too little room. */
public final class Fitting {
	private Fitting() {
	}

	/**
	 * As much of a text as there is room for, and an ellipsis where something is missing; at least its first letter.
	 *
	 * @param width pixels there are
	 * @param measure tells how many pixels a text takes in its font
	 */
	public static String text(String text, int width, ToIntFunction<String> measure) {
		if (measure.applyAsInt(text) <= width) {
			return text;
		}
		int fits = 1;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (measure.applyAsInt(cut(text, middle)) <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return cut(text, fits);
	}

	/** Never in the middle of a letter that takes two characters, nor after a blank. */
	private static String cut(String text, int length) {
		int end = Character.isHighSurrogate(text.charAt(length - 1)) && length < text.length() ? length + 1 : length;
		return text.substring(0, end).stripTrailing() + "…";
	}
}
