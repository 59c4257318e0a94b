package org.jingjian.law.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The compact text format of calendars, read and written. */
public final class CalendarText {
	static final String MAKE_UP = "班";
	static final String RANGE = "..";

	private CalendarText() {
	}

	public static Notices parse(String text) {
		return new Notices(new CalendarParser(text).notices());
	}

	/** The notices in the plainest form, years ascending: equal data gives equal text. */
	public static String write(Notices notices) {
		StringBuilder text = new StringBuilder();
		for (Notice notice : notices.notices()) {
			text.append(notice.year()).append(' ').append(notice.reference()).append('\n');
			byName(notice).forEach((name, days) -> text.append(name).append(holiday(notice.year(), days)).append('\n'));
		}
		return text.toString();
	}

	private static Map<String, Map<LocalDate, Boolean>> byName(Notice notice) {
		Map<LocalDate, Notice.Day> ordered = new TreeMap<>(notice.days());
		Map<String, Map<LocalDate, Boolean>> names = new LinkedHashMap<>();
		ordered.forEach((date, day) -> names.computeIfAbsent(day.name(), n -> new TreeMap<>()).put(date, day.working()));
		return names;
	}

	private static String holiday(int year, Map<LocalDate, Boolean> days) {
		StringBuilder text = new StringBuilder();
		List<LocalDate> run = new ArrayList<>();
		days.forEach((date, working) -> {
			if (!working) {
				if (!run.isEmpty() && !run.getLast().plusDays(1).equals(date)) {
					text.append(range(year, run));
					run.clear();
				}
				run.add(date);
			}
		});
		text.append(range(year, run));
		if (days.containsValue(true)) {
			text.append(' ').append(MAKE_UP);
			days.forEach((date, working) -> text.append(working ? " " + date(year, date) : ""));
		}
		return text.toString();
	}

	private static String range(int year, List<LocalDate> run) {
		if (run.isEmpty()) {
			return "";
		}
		String first = " " + date(year, run.getFirst());
		return run.size() == 1 ? first : first + RANGE + date(year, run.getLast());
	}

	private static String date(int year, LocalDate date) {
		return date.getYear() == year ? date.toString().substring(5) : date.toString();
	}
}
