package org.jingjian.demo.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jingjian.law.WorkCalendar;

/** How filings fall upon the days: a rush when the duty began, a steady flow since, little on days off. */
final class Season {
	private static final int RUSH_DAYS = 50;
	private static final double RUSH = 3.5;
	private static final double DAY_OFF = 0.35;

	private final LocalDate first;
	private final double[] sums;

	Season(LocalDate first, LocalDate last, WorkCalendar calendar) {
		this.first = first;
		List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
		sums = Vocabulary.sums(days.stream().mapToDouble(day -> weight(day, calendar)).toArray());
	}

	private double weight(LocalDate day, WorkCalendar calendar) {
		double rush = Math.max(0, 1 - ChronoUnit.DAYS.between(first, day) / (double) RUSH_DAYS);
		double wave = 1 + 0.25 * Math.sin(day.getDayOfYear() / 58.0);
		return (wave + RUSH * rush) * (calendar.isWorkday(day) ? 1 : DAY_OFF);
	}

	LocalDate day(Chance chance) {
		return first.plusDays(chance.weighted(sums));
	}
}
