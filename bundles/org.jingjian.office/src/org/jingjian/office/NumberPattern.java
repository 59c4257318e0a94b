package org.jingjian.office;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;

/**
 * How the office writes its numbers: literal text with {@code {year}} and {@code {number}}, or {@code {number:5}} for
 * at least five digits. No law sets a form for 备案编号; it is the office's own choice.
 *
 * @param text such as {@code 鲁网信脸备〔{year}〕{number}号}; no leading zeros unless asked for, as GB/T 9704 has it
 */
public record NumberPattern(String text) {
	private static final Texts TEXTS = Texts.beside(NumberPattern.class);
	private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)(?::(\\d))?\\}");
	private static final int LONGEST = 60;

	/** Used until the office sets its own. */
	public static final NumberPattern DEFAULT = new NumberPattern("脸备〔{year}〕{number}号");

	/** @throws Refusal if the year or the running number is missing, a field is unknown, or the text too long */
	public NumberPattern {
		if (text.length() > LONGEST) {
			throw new Refusal(TEXTS.of("pattern.long", LONGEST));
		}
		boolean numbered = false;
		boolean dated = false;
		Matcher field = FIELD.matcher(text);
		while (field.find()) {
			switch (field.group(1)) {
				case "number" -> numbered = true;
				case "year" -> dated = true;
				default -> throw new Refusal(TEXTS.of("pattern.field", field.group()));
			}
		}
		if (!numbered || !dated || FIELD.matcher(text).replaceAll("").matches(".*[{}].*")) {
			throw new Refusal(TEXTS.of("pattern.incomplete"));
		}
	}

	/** The number in words and digits. @param number 1 or more */
	public String format(LocalDate on, int number) {
		return FIELD.matcher(text).replaceAll(field -> field.group(1).equals("year") ? Integer.toString(on.getYear())
				: String.format("%0" + (field.group(2) == null ? "1" : field.group(2)) + "d", number));
	}

	/** Name of the series that counts for this pattern in the year of a date. */
	public String series(LocalDate on) {
		return FIELD.matcher(text).replaceAll(
				field -> field.group(1).equals("year") ? Integer.toString(on.getYear()) : Matcher.quoteReplacement("#"));
	}
}
