package org.jingjian.intake.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Cell.Kind;

/** Days, in the ways in which they are written; what leaves the order of day and month open is not read. */
public final class Dates {
	private static final Pattern PARTS = Pattern.compile(
			"(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})[日号]?(?:[T ]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
	private static final Pattern DENSE = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
	private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
	private static final Pattern USUAL = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T00:00(?::00)?)?");
	private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);
	private static final String UNREADABLE = "unreadable-date";
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;

	private static final Pattern AROUND = Pattern.compile("\\s*([-/.年月日])\\s*");

	private Dates() {
	}

	/** A bare number of five digits is taken for the day count that spreadsheets keep. */
	public static Reading read(Cell cell) {
		String written = Plain.trimmed(cell.text());
		if (written.isEmpty()) {
			return Reading.NOTHING;
		}
		Matcher usual = USUAL.matcher(written);
		if (usual.matches()) {
			return day(usual, true);
		}
		String even = AROUND.matcher(Plain.even(written)).replaceAll("$1");
		Matcher parts = PARTS.matcher(even);
		if (parts.matches()) {
			return day(parts, cell.kind() == Kind.DATE);
		}
		Matcher dense = DENSE.matcher(even);
		if (dense.matches()) {
			return day(dense, false);
		}
		if (SERIAL.matcher(even).matches()) {
			return plausible(SERIAL_EPOCH.plusDays(Integer.parseInt(even.substring(0, 5))), false);
		}
		return Reading.doubt(UNREADABLE);
	}

	private static Reading day(Matcher parts, boolean usual) {
		try {
			LocalDate day = LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
			return plausible(day, usual);
		} catch (DateTimeException notInCalendar) {
			return Reading.wrong("impossible-date");
		}
	}

	private static Reading plausible(LocalDate day, boolean usual) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			return Reading.doubt(UNREADABLE);
		}
		return usual ? Reading.of(day) : Reading.recovered(day, "recovered-date");
	}
}
