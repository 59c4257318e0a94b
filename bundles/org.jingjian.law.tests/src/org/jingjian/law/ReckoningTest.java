package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.law.Reckoning.Day;
import org.jingjian.law.Reckoning.Skip;
import org.jingjian.law.Reckoning.Why;
import org.jingjian.model.filing.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {
	private final WorkCalendar calendar = WorkCalendars.builtIn();

	@ParameterizedTest
	@CsvSource({ "2025-06-01,30wd,2025-07-14", "2026-01-30,30wd,2026-03-19", "2026-02-10,7wd,2026-02-26",
			"2025-09-26,7wd,2025-10-13", "2025-06-01,1wd,2025-06-03",
			"2026-03-02,90d,2026-06-01", "2026-09-28,3d,2026-10-08", "2026-09-19,1d,2026-09-20", "2026-09-18,1d,2026-09-20",
			"2026-03-01,24h,2026-03-02", "2026-10-01,24h,2026-10-02" })
	void countsToTheDueDate(LocalDate trigger, String length, LocalDate due) {
		assertEquals(due, reckon(length, trigger, Ledger.NONE).due().orElseThrow());
	}

	@Test
	void theTriggerIsNotCountedAndTheLastDayIs() {
		List<Day> days = reckon("30wd", LocalDate.of(2025, 6, 1), Ledger.NONE).days();
		assertEquals(new Day(1, LocalDate.of(2025, 6, 3)), days.getFirst());
		assertEquals(new Day(30, LocalDate.of(2025, 7, 14)), days.getLast());
		assertEquals(30, days.size());
	}

	@Test
	void everySkippedDaySaysWhy() {
		Ledger ledger = Ledger.NONE.suspended(LocalDate.of(2025, 6, 4), LocalDate.of(2025, 6, 5), "检测");
		assertEquals(List.of(new Skip(LocalDate.of(2025, 6, 2), Why.HOLIDAY, "端午节", false),
				new Skip(LocalDate.of(2025, 6, 4), Why.SUSPENDED, "检测", false),
				new Skip(LocalDate.of(2025, 6, 5), Why.SUSPENDED, "检测", false),
				new Skip(LocalDate.of(2025, 6, 7), Why.WEEKEND, null, false),
				new Skip(LocalDate.of(2025, 6, 8), Why.WEEKEND, null, false)),
				reckon("3wd", LocalDate.of(2025, 6, 1), ledger).skipped());
	}

	@Test
	void calendarDaysRollPastTheHolidayAndSaySo() {
		Reckoning reckoning = reckon("3d", LocalDate.of(2026, 9, 28), Ledger.NONE);
		assertEquals(3, reckoning.days().size());
		assertEquals(7, reckoning.skipped().size());
		assertTrue(reckoning.skipped().stream().allMatch(skip -> skip.rolling() && skip.name().equals("国庆节")));
	}

	@Test
	void suspendedDaysDoNotCountAndOverlappingOnesCountOnce() {
		LocalDate trigger = LocalDate.of(2026, 3, 2);
		Ledger ledger = Ledger.NONE.suspended(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6), "a")
				.suspended(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 10), "b");
		assertEquals(LocalDate.of(2026, 3, 12), reckon("3wd", trigger, ledger).due().orElseThrow());
		assertEquals(LocalDate.of(2026, 3, 12), reckon("3d", trigger, ledger).due().orElseThrow());
	}

	@Test
	void extensionsAddToTheLength() {
		Ledger ledger = Ledger.NONE.extended(2, "复杂").extended(1, null);
		assertEquals(reckon("8wd", LocalDate.of(2026, 3, 2), Ledger.NONE).due(),
				reckon("5wd", LocalDate.of(2026, 3, 2), ledger).due());
	}

	@Test
	void anOpenSuspensionLeavesTheDueDateUnknown() {
		Ledger ledger = Ledger.NONE.suspended(LocalDate.of(2026, 3, 5), null, "听证");
		Reckoning reckoning = reckon("10wd", LocalDate.of(2026, 3, 2), ledger);
		assertTrue(reckoning.suspended() && reckoning.due().isEmpty());
		assertEquals(8, reckoning.remaining());
		assertEquals(2, reckoning.days().size());
	}

	@Test
	void anOpenSuspensionAfterTheEndMattersNot() {
		Ledger ledger = Ledger.NONE.suspended(LocalDate.of(2026, 3, 5), null, null);
		assertEquals(LocalDate.of(2026, 3, 4), reckon("2wd", LocalDate.of(2026, 3, 2), ledger).due().orElseThrow());
	}

	@Test
	void aTermThatRollsIntoASuspensionWaitsItOut() {
		Ledger closed = Ledger.NONE.suspended(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 10), null);
		assertEquals(LocalDate.of(2026, 3, 11), reckon("5d", LocalDate.of(2026, 3, 2), closed).due().orElseThrow());
		Ledger open = Ledger.NONE.suspended(LocalDate.of(2026, 3, 9), null, null);
		assertTrue(reckon("5d", LocalDate.of(2026, 3, 2), open).suspended());
	}

	@Test
	void hoursRunByTheClockAndStandInASuspension() {
		LocalDateTime trigger = LocalDateTime.of(2026, 3, 2, 10, 20);
		TermLength day = TermLength.parse("24h");
		assertEquals(LocalDateTime.of(2026, 3, 3, 10, 20), Reckoning.of(day, trigger, Ledger.NONE, calendar).end());
		Ledger ledger = Ledger.NONE.suspended(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4), null);
		assertEquals(LocalDateTime.of(2026, 3, 5, 10, 20), Reckoning.of(day, trigger, ledger, calendar).end());
	}

	@Test
	void aYearWithoutNoticeMakesTheDueDateProvisional() {
		Reckoning reckoning = reckon("30wd", LocalDate.of(2026, 12, 1), Ledger.NONE);
		assertTrue(reckoning.provisional());
		assertEquals(Set.of(2027), reckoning.awaited());
		assertFalse(reckon("10wd", LocalDate.of(2026, 12, 1), Ledger.NONE).provisional());
		assertTrue(reckon("20wd", LocalDate.of(2026, 12, 1), Ledger.NONE).provisional());
		assertTrue(reckon("30d", LocalDate.of(2026, 12, 5), Ledger.NONE).provisional());
		assertFalse(reckon("24h", LocalDate.of(2027, 6, 1), Ledger.NONE).provisional());
	}

	@Test
	void calendarDaysAreProvisionalOnlyWhereTheyEnd() {
		WorkCalendar gap = WorkCalendars.including(List.of("2028 x\n元旦 01-01\n", "2029 x\n元旦 01-01\n"));
		Reckoning through = Reckoning.of(TermLength.parse("500d"), LocalDate.of(2026, 12, 1), Ledger.NONE, gap);
		assertFalse(through.provisional());
		Reckoning counted = Reckoning.of(TermLength.parse("300wd"), LocalDate.of(2026, 12, 1), Ledger.NONE, gap);
		assertEquals(Set.of(2027), counted.awaited());
	}

	@Test
	void aDueDateBecomesFirmWhenTheNoticeIsKnown() {
		WorkCalendar next = WorkCalendars.including(List.of("2027 x\n元旦 01-01..01-03\n"));
		Reckoning reckoning = Reckoning.of(TermLength.parse("30wd"), LocalDate.of(2026, 12, 1), Ledger.NONE, next);
		assertFalse(reckoning.provisional());
		assertEquals(LocalDate.of(2027, 1, 13), reckoning.due().orElseThrow());
		assertEquals(next.version(), reckoning.calendar());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "30", "wd", "-3d", "0wd", "3.5d", "30 wd x", "999999999d", "99999999999999d", "36601wd",
			"３０wd", "900000h", "1e3d", "30wd\u0000" })
	void refusesWhatIsNoLength(String written) {
		assertThrows(Refusal.class, () -> TermLength.parse(written));
	}

	@Test
	void readsAndWritesLengths() {
		assertEquals(new TermLength(30, TermUnit.WORKING_DAYS), TermLength.parse(" 30WD "));
		for (String written : List.of("30wd", "90d", "24h")) {
			assertEquals(written, TermLength.parse(written).toString());
		}
	}

	@Test
	void refusesTermsBeyondAHundredYearsAndAbsurdTriggers() {
		assertThrows(Refusal.class, () -> reckon("36600wd", LocalDate.of(2026, 1, 1), Ledger.NONE));
		assertThrows(Refusal.class, () -> reckon("1d", LocalDate.of(2026, 1, 1), Ledger.NONE.extended(Integer.MAX_VALUE, null)));
		assertThrows(Refusal.class, () -> reckon("5d", LocalDate.of(2026, 1, 1),
				Ledger.NONE.suspended(LocalDate.of(2026, 1, 2), LocalDate.of(2900, 1, 1), null)));
		assertThrows(Refusal.class, () -> reckon("1d", LocalDate.MAX, Ledger.NONE));
		assertThrows(Refusal.class, () -> reckon("1d", LocalDate.MIN, Ledger.NONE));
	}

	@Test
	void refusesLedgersThatMakeNoSense() {
		assertThrows(Refusal.class, () -> Ledger.NONE.extended(0, null));
		assertThrows(Refusal.class, () -> Ledger.NONE.suspended(LocalDate.of(2026, 1, 2), LocalDate.MAX, null));
		assertThrows(Refusal.class, () -> Ledger.NONE.suspended(LocalDate.MIN, null, null));
		assertThrows(Refusal.class, () -> Ledger.NONE.suspended(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), null));
	}

	private Reckoning reckon(String length, LocalDate trigger, Ledger ledger) {
		return Reckoning.of(TermLength.parse(length), trigger, ledger, calendar);
	}
}
