package org.jingjian.law;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.TermUnit;

/**
 * How long a term runs. Zero stands for a date that a provision names itself, with nothing to count.
 *
 * @param amount not negative, at most a hundred years; else refused
 * @param unit what is counted
 */
public record TermLength(int amount, TermUnit unit) {
	private static final Pattern WRITTEN = Pattern.compile("\\s*([0-9]{1,9})\\s*(wd|d|h)\\s*");
	private static final int YEARS = 100;
	private static final Texts TEXTS = Texts.beside(TermLength.class);

	public TermLength {
		Objects.requireNonNull(unit);
		if (amount < 0 || amount > limit(unit)) {
			throw new Refusal(TEXTS.of("length.absurd", amount, YEARS));
		}
	}

	/**
	 * Reads {@code 30wd} (working days), {@code 90d} (calendar days) or {@code 24h} (hours).
	 *
	 * @throws Refusal if it is none of these, zero, or longer than a hundred years
	 */
	public static TermLength parse(String written) {
		Matcher parts = WRITTEN.matcher(written.toLowerCase(Locale.ROOT));
		if (!parts.matches()) {
			throw new Refusal(TEXTS.of("length.unreadable", shortened(written)));
		}
		int amount = Integer.parseInt(parts.group(1));
		if (amount == 0) {
			throw new Refusal(TEXTS.of("length.unreadable", shortened(written)));
		}
		return new TermLength(amount, switch (parts.group(2)) {
			case "wd" -> TermUnit.WORKING_DAYS;
			case "h" -> TermUnit.HOURS;
			default -> TermUnit.CALENDAR_DAYS;
		});
	}

	/** The length in words: "30个工作日". */
	public Text text() {
		return TEXTS.of("length." + unit.getName(), amount);
	}

	/** As {@link #parse} reads it. */
	@Override
	public String toString() {
		return amount + switch (unit) {
			case WORKING_DAYS -> "wd";
			case CALENDAR_DAYS -> "d";
			case HOURS -> "h";
		};
	}

	private static int limit(TermUnit unit) {
		int days = YEARS * 366;
		return unit == TermUnit.HOURS ? days * 24 : days;
	}

	private static String shortened(String written) {
		return written.length() <= 20 ? written : written.substring(0, 20) + "…";
	}
}
