package org.jingjian.law.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.Ledger;
import org.jingjian.law.Ledger.Suspension;
import org.jingjian.law.Reckoning;
import org.jingjian.law.Reckoning.Day;
import org.jingjian.law.Reckoning.Skip;
import org.jingjian.law.Reckoning.Why;
import org.jingjian.law.TermLength;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.TermUnit;

/** One count of one term, day by day. */
public final class Counting {
	private static final Texts TEXTS = Texts.beside(TermLength.class);
	private static final int LONGEST_YEARS = 100;

	private final TermLength length;
	private final LocalDateTime trigger;
	private final Ledger ledger;
	private final WorkCalendar calendar;
	private final List<Suspension> suspensions;
	private final LocalDate latest;
	private final List<Day> days = new ArrayList<>();
	private final List<Skip> skipped = new ArrayList<>();
	private final SortedSet<Integer> awaited = new TreeSet<>();

	public Counting(TermLength length, LocalDateTime trigger, Ledger ledger, WorkCalendar calendar) {
		Dates.check(trigger.toLocalDate());
		this.length = length;
		this.trigger = trigger;
		this.ledger = ledger;
		this.calendar = calendar;
		this.suspensions = ledger.merged();
		this.latest = trigger.toLocalDate().plusYears(LONGEST_YEARS);
	}

	public Reckoning reckon() {
		long extension = ledger.extensions().stream().mapToLong(Ledger.Extension::amount).sum();
		int total = new TermLength(Math.toIntExact(Math.min(Integer.MAX_VALUE, length.amount() + extension)), length.unit()).amount();
		return length.unit() == TermUnit.HOURS ? hours(total) : days(total);
	}

	private Reckoning days(int total) {
		LocalDate day = trigger.toLocalDate();
		while (days.size() < total) {
			day = next(day);
			if (forever(day)) {
				return result(null, total - days.size());
			}
			if (runs(day)) {
				days.add(new Day(days.size() + 1, day));
			}
		}
		return length.unit() == TermUnit.CALENDAR_DAYS && total > 0 ? rolled(day) : result(day.atStartOfDay(), 0);
	}

	private boolean runs(LocalDate day) {
		Suspension suspension = suspension(day);
		if (suspension != null) {
			skipped.add(new Skip(day, Why.SUSPENDED, suspension.reason(), false));
			return false;
		}
		if (length.unit() == TermUnit.CALENDAR_DAYS) {
			return true;
		}
		await(day);
		if (!calendar.isWorkday(day)) {
			skipped.add(off(day, false));
			return false;
		}
		return true;
	}

	/** The last day is no working day: on to the next one, past days on which the clock stands. */
	private Reckoning rolled(LocalDate last) {
		LocalDate day = last;
		while (true) {
			Suspension suspension = suspension(day);
			if (suspension != null && suspension.open()) {
				return result(null, 0);
			}
			await(day);
			if (suspension == null && calendar.isWorkday(day)) {
				return result(day.atStartOfDay(), 0);
			}
			skipped.add(suspension == null ? off(day, true) : new Skip(day, Why.SUSPENDED, suspension.reason(), true));
			day = next(day);
		}
	}

	private Reckoning hours(int total) {
		LocalDateTime now = trigger;
		Duration left = Duration.ofHours(total);
		while (true) {
			LocalDate day = now.toLocalDate();
			LocalDateTime midnight = day.plusDays(1).atStartOfDay();
			if (forever(day)) {
				return result(null, (int) Math.ceilDiv(left.toMinutes(), 60));
			}
			Suspension suspension = suspension(day);
			if (suspension != null) {
				skipped.add(new Skip(day, Why.SUSPENDED, suspension.reason(), false));
			} else {
				days.add(new Day(days.size() + 1, day));
				Duration today = Duration.between(now, midnight);
				if (left.compareTo(today) <= 0) {
					return result(now.plus(left), 0);
				}
				left = left.minus(today);
			}
			now = next(day).atStartOfDay();
		}
	}

	private void await(LocalDate day) {
		if (!calendar.settled(day)) {
			awaited.add(calendar.published(day.getYear()) ? day.getYear() + 1 : day.getYear());
		}
	}

	private Skip off(LocalDate day, boolean rolling) {
		return calendar.name(day).map(name -> new Skip(day, Why.HOLIDAY, name, rolling))
				.orElseGet(() -> new Skip(day, Why.WEEKEND, null, rolling));
	}

	private LocalDate next(LocalDate day) {
		if (!day.isBefore(latest)) {
			throw new Refusal(TEXTS.of("length.absurd", length.amount(), LONGEST_YEARS));
		}
		return day.plusDays(1);
	}

	private boolean forever(LocalDate day) {
		Suspension suspension = suspension(day);
		return suspension != null && suspension.open();
	}

	private Suspension suspension(LocalDate day) {
		for (Suspension suspension : suspensions) {
			if (!day.isBefore(suspension.from()) && (suspension.open() || !day.isAfter(suspension.to()))) {
				return suspension;
			}
		}
		return null;
	}

	private Reckoning result(LocalDateTime end, int remaining) {
		return new Reckoning(length, trigger, ledger, end, awaited, calendar.version(), days, skipped, remaining, List.of());
	}
}
