package org.jingjian.ui;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Texts that have too little room. */
public final class Fitting {
	private static final String CUT = "…";

	private Fitting() {
	}

	/**
	 * As much of a text as there is room for, and an ellipsis where something is missing; at least its first letter.
	 *
	 * @param width pixels there are
	 * @param measure tells how many pixels a text takes in its font
	 */
	public static String text(String text, int width, ToIntFunction<String> measure) {
		return fit(text, width, measure, length -> begin(text, length).stripTrailing() + CUT);
	}

	/** As {@link #text}, with the ellipsis in the middle: for a text whose end tells most, as the article of a law does. */
	public static String middle(String text, int width, ToIntFunction<String> measure) {
		return fit(text, width, measure,
				length -> begin(text, (length + 1) / 2).stripTrailing() + CUT + end(text, length / 2).stripLeading());
	}

	private static String fit(String text, int width, ToIntFunction<String> measure, IntFunction<String> cut) {
		if (measure.applyAsInt(text) <= width) {
			return text;
		}
		int fits = 1;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (measure.applyAsInt(cut.apply(middle)) <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return cut.apply(fits);
	}

	/** So many characters; one more rather than half a letter of two. */
	private static String begin(String text, int length) {
		boolean half = Character.isHighSurrogate(text.charAt(length - 1)) && length < text.length();
		return text.substring(0, half ? length + 1 : length);
	}

	/** So many characters; one fewer rather than half a letter of two. */
	private static String end(String text, int length) {
		int from = text.length() - length;
		boolean half = length > 0 && from > 0 && Character.isLowSurrogate(text.charAt(from));
		return text.substring(half ? from + 1 : from);
	}
}
