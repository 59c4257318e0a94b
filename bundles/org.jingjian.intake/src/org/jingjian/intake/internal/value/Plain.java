package org.jingjian.intake.internal.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without the differences that only typing makes: width of characters, invisible characters, outer spaces. */
public final class Plain {
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]");
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private Plain() {
	}

	/** Half-width, no invisible characters, no spaces around. */
	static String even(String text) {
		if (isPlain(text)) {
			return text.strip();
		}
		return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").strip();
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char one = text.charAt(i);
			if (one > '~' || one < ' ' && one != '\t' && one != '\r' && one != '\n') {
				return false;
			}
		}
		return true;
	}

	/** The same without any space inside. */
	public static String dense(String text) {
		String even = even(text);
		return even.chars().anyMatch(Plain::isSpace) ? SPACE.matcher(even).replaceAll("") : even;
	}

	/** As written, but without spaces of any kind around. */
	public static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isSpace(int one) {
		return Character.isWhitespace(one) || Character.isSpaceChar(one);
	}
}
