package org.jingjian.search.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Makes alike what a person takes for alike: full and half width, capital and small. Character for character. */
public final class Folding {
	private static final char FULL_WIDTH_FIRST = '！';
	private static final char FULL_WIDTH_LAST = '～';
	private static final char LATIN_END = 0x250;

	private Folding() {
	}

	/** As long as the text. */
	public static String fold(String text) {
		char[] folded = text.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			folded[i] = fold(folded[i]);
		}
		return new String(folded);
	}

	private static char fold(char c) {
		if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
			return Character.toLowerCase((char) (c - FULL_WIDTH_FIRST + '!'));
		}
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0 ? ' ' : Character.toLowerCase(c);
	}

	/** The stretches of letters and digits in folded text; what lies between them cannot be searched. */
	public static List<String> runs(String folded) {
		var runs = new ArrayList<String>();
		int start = 0;
		for (int i = 0; i <= folded.length(); i++) {
			if (i == folded.length() || !isSearched(folded.charAt(i))) {
				if (start < i) {
					runs.add(folded.substring(start, i));
				}
				start = i + 1;
			}
		}
		return runs;
	}

	private static boolean isSearched(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
	}

	/** True of writings that are searched by three characters rather than two, since they have so few. */
	private static boolean isLatin(char c) {
		return c < LATIN_END;
	}

	/**
	 * How many characters of a run make a gram from a place on: three Latin ones; two where another writing takes part or
	 * there are no three.
	 *
	 * @param whole false if more may follow behind the run; then 0 where it matters what follows
	 */
	public static int gram(String run, int from, boolean whole) {
		int left = run.length() - from;
		if (left == 1) {
			return whole ? 1 : 0;
		}
		if (!isLatin(run.charAt(from)) || !isLatin(run.charAt(from + 1))) {
			return 2;
		}
		if (left == 2) {
			return whole ? 2 : 0;
		}
		return isLatin(run.charAt(from + 2)) ? 3 : 2;
	}

	/** True if the folded text is small Latin letters alone: it may be pinyin. */
	public static boolean isLetters(String folded) {
		return !folded.isEmpty() && folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
	}
}
