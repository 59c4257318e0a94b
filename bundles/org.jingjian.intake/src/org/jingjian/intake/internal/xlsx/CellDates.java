package org.jingjian.intake.internal.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** How workbooks keep dates: as a count of days, told from a number by the format of the cell only. */
final class CellDates {
	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
	private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
	private static final double LAST_DAY = 2_958_466;
	private static final int DAY_BUG_ENDS = 60;
	private static final int SECONDS_A_DAY = 86_400;

	private CellDates() {
	}

	/** True if a built-in number format shows a day; those of East Asian programs included. */
	static boolean isDate(int format) {
		return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58;
	}

	/** True if a format code shows a day: years or days in it, or months without digits. */
	static boolean isDate(String code) {
		String bare = QUOTED.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
		if (bare.contains("general")) {
			return false;
		}
		return bare.contains("y") || bare.contains("d") || bare.contains("m") && !bare.matches(".*[0#hs].*");
	}

	/** ISO date, with the time if there is one; null if no calendar has that day. */
	static String iso(double count, boolean since1904) {
		if (!(count >= (since1904 ? 0 : 1)) || count >= LAST_DAY) {
			return null;
		}
		long days = (long) Math.floor(count);
		long seconds = Math.round((count - days) * SECONDS_A_DAY);
		LocalDate epoch = since1904 ? EPOCH_1904 : EPOCH_1900;
		LocalDate day = epoch.plusDays(!since1904 && days < DAY_BUG_ENDS ? days + 1 : days);
		if (seconds == 0) {
			return day.toString();
		}
		LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
		return moment.toString();
	}
}
