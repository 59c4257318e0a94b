package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jingjian.law.Ledger.Extension;
import org.jingjian.law.Ledger.Suspension;
import org.jingjian.model.filing.TermUnit;
import org.junit.jupiter.api.Test;

/** Against a model that knows nothing but single days. */
class ReckoningPropertyTest {
	private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);
	private static final int SPAN = 365 * 9;

	private final WorkCalendar calendar = WorkCalendars.builtIn();
	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);

	@Test
	void agreesWithCountingDayByDay() {
		for (int i = 0; i < 3000; i++) {
			TermUnit unit = random.nextBoolean() ? TermUnit.WORKING_DAYS : TermUnit.CALENDAR_DAYS;
			TermLength length = new TermLength(random.nextInt(1, 60), unit);
			LocalDate trigger = BEGIN.plusDays(random.nextInt(SPAN));
			Ledger ledger = ledger(trigger);
			assertEquals(naive(length, trigger, ledger), Reckoning.of(length, trigger, ledger, calendar).due().orElseThrow(),
					() -> "seed " + seed + ": " + length + " from " + trigger + " with " + ledger);
		}
	}

	@Test
	void theOrderOfTheLedgerNeverMatters() {
		for (int i = 0; i < 1000; i++) {
			LocalDate trigger = BEGIN.plusDays(random.nextInt(SPAN));
			Ledger ledger = ledger(trigger);
			List<Suspension> suspensions = new ArrayList<>(ledger.suspensions());
			List<Extension> extensions = new ArrayList<>(ledger.extensions());
			Collections.shuffle(suspensions, random);
			Collections.shuffle(extensions, random);
			TermLength length = new TermLength(random.nextInt(1, 60), TermUnit.values()[random.nextInt(3)]);
			assertEquals(Reckoning.of(length, trigger, ledger, calendar).end(),
					Reckoning.of(length, trigger, new Ledger(suspensions, extensions), calendar).end(), "seed " + seed);
		}
	}

	@Test
	void aLongerTermOrLongerSuspensionNeverEndsEarlier() {
		for (int i = 0; i < 1000; i++) {
			LocalDate trigger = BEGIN.plusDays(random.nextInt(SPAN));
			TermLength length = new TermLength(random.nextInt(1, 60), TermUnit.values()[random.nextInt(3)]);
			Ledger ledger = ledger(trigger);
			var end = Reckoning.of(length, trigger, ledger, calendar).end();
			var longer = Reckoning.of(length, trigger, ledger.extended(1, null), calendar).end();
			LocalDate from = trigger.plusDays(random.nextInt(30));
			var suspended = Reckoning.of(length, trigger, ledger.suspended(from, from.plusDays(3), null), calendar).end();
			assertEquals(List.of(false, false), List.of(longer.isBefore(end), suspended.isBefore(end)), "seed " + seed);
		}
	}

	private Ledger ledger(LocalDate trigger) {
		Ledger ledger = Ledger.NONE;
		for (int n = random.nextInt(5); n > 0; n--) {
			LocalDate from = trigger.plusDays(random.nextInt(-20, 90));
			ledger = ledger.suspended(from, from.plusDays(random.nextInt(25)), "r" + n);
		}
		for (int n = random.nextInt(3); n > 0; n--) {
			ledger = ledger.extended(random.nextInt(1, 20), null);
		}
		return ledger;
	}

	private LocalDate naive(TermLength length, LocalDate trigger, Ledger ledger) {
		Set<LocalDate> standing = new HashSet<>();
		ledger.suspensions().forEach(s -> s.from().datesUntil(s.to().plusDays(1)).forEach(standing::add));
		int left = length.amount() + ledger.extensions().stream().mapToInt(Extension::amount).sum();
		LocalDate day = trigger;
		while (left > 0) {
			day = day.plusDays(1);
			boolean counts = length.unit() == TermUnit.CALENDAR_DAYS || working(day);
			if (counts && !standing.contains(day)) {
				left--;
			}
		}
		while (!working(day) || standing.contains(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	private boolean working(LocalDate day) {
		return calendar.name(day).isPresent() ? calendar.isWorkday(day)
				: day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}
}
