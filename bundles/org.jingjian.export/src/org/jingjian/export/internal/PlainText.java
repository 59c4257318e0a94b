package org.jingjian.export.internal;

import java.util.regex.Pattern;

/** Text that a spreadsheet must not take for anything else. */
public final class PlainText {
	/** Signs that make a formula of a text table's cell, and white space that hides one. */
	private static final Pattern FORMULA = Pattern.compile("[\\s\\uFEFF\\u200B-\\u200F]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
	private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n].*", Pattern.DOTALL);
	/** What a spreadsheet would turn into a number or a date, and lose zeros or digits of. */
	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,/:-]*([eE][0-9]+)?|[0-9]+[dDeEfF][0-9]*");
	private static final Pattern SPELLED = Pattern.compile("_(?=x[0-9A-Fa-f]{4})");

	private PlainText() {
	}

	/**
	 * As a cell of a text table: an apostrophe before what looks like a formula, a tab behind what looks like a number, as
	 * the exports of banks have it. Everything else is as it was.
	 */
	public static String guarded(String text) {
		if (FORMULA.matcher(text).matches() || BREAK.matcher(text).matches()) {
			return '\'' + text;
		}
		return NUMBER.matcher(text).matches() ? text + '\t' : text;
	}

	/** As typed into a cell: an apostrophe, which a spreadsheet takes away, before all that it would not leave as text. */
	public static String pasted(String text) {
		return guarded(text).equals(text) ? text : '\'' + text;
	}

	/** With a replacement for halves of characters, which no encoding can hold. */
	public static String encodable(String text) {
		return text.codePoints().noneMatch(PlainText::isHalf) ? text
				: text.codePoints().map(point -> isHalf(point) ? 0xFFFD : point)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/**
	 * As the text of a workbook's cell: characters that XML cannot hold or would change, and what looks like the spelling
	 * of one, are spelled {@code _x000D_}, as workbooks do.
	 */
	public static String spelled(String text) {
		String escaped = SPELLED.matcher(text).replaceAll("_x005F_");
		var spelled = new StringBuilder(escaped.length());
		for (int i = 0; i < escaped.length(); i++) {
			char one = escaped.charAt(i);
			boolean edge = i == 0 || i == escaped.length() - 1;
			if (isPair(escaped, i)) {
				spelled.append(one).append(escaped.charAt(++i));
			} else if (one < ' ' && one != '\n' && one != '\t' || one >= '\uFFFE' || Character.isSurrogate(one)
					|| edge && Character.isWhitespace(one) || one == '\u0085' || one == '\u2028') {
				spelled.append(String.format("_x%04X_", (int) one));
			} else {
				spelled.append(one);
			}
		}
		return spelled.toString();
	}

	private static boolean isPair(String text, int at) {
		return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
	}

	private static boolean isHalf(int point) {
		return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
	}
}
