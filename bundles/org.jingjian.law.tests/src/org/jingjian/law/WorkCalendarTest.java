package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
	private final WorkCalendar calendar = WorkCalendars.builtIn();

	@ParameterizedTest
	@CsvSource({ "2023,249", "2024,251", "2025,248", "2026,248" })
	void countsTheWorkingDaysOfAYear(int year, long expected) {
		LocalDate first = LocalDate.of(year, 1, 1);
		assertEquals(expected, first.datesUntil(first.plusYears(1)).filter(calendar::isWorkday).count());
	}

	@ParameterizedTest
	@CsvSource({ "2022-12-31,false", "2018-12-31,false", "2018-12-29,true", "2023-01-28,true", "2025-06-02,false",
			"2025-06-03,true", "2026-09-20,true", "2020-01-31,false", "2019-05-05,true", "2026-10-10,true" })
	void knowsHolidaysAndMakeUpDays(LocalDate day, boolean working) {
		assertEquals(working, calendar.isWorkday(day));
	}

	@Test
	void namesTheHolidayOfADayOffAndOfItsMakeUpDay() {
		assertEquals(Optional.of("元旦"), calendar.name(LocalDate.of(2022, 12, 31)));
		assertEquals(Optional.of("春节"), calendar.name(LocalDate.of(2025, 1, 26)));
		assertEquals(Optional.empty(), calendar.name(LocalDate.of(2025, 6, 7)));
	}

	@Test
	void knowsTheYearsTheirNoticesAndNoOthers() {
		assertEquals(new TreeSet<>(IntStream.rangeClosed(2019, 2026).boxed().toList()), calendar.years());
		assertTrue(calendar.notice(2025).orElseThrow().contains("content_6986383"));
		assertTrue(calendar.notice(2027).isEmpty());
		assertFalse(calendar.published(2027));
	}

	@Test
	void anUnpublishedYearKnowsWeekendsOnly() {
		assertTrue(calendar.isWorkday(LocalDate.of(2027, 10, 1)));
		assertFalse(calendar.isWorkday(LocalDate.of(2027, 10, 2)));
	}

	@Test
	void theLastDaysOfAYearWaitForTheNextNotice() {
		assertTrue(calendar.settled(LocalDate.of(2026, 12, 28)));
		assertFalse(calendar.settled(LocalDate.of(2026, 12, 29)));
		assertFalse(calendar.settled(LocalDate.of(2027, 6, 1)));
		assertTrue(calendar.settled(LocalDate.of(2025, 12, 31)));
		assertFalse(calendar.settled(LocalDate.of(2018, 12, 31)));
	}
}
