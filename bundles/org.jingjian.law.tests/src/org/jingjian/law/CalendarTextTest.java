package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {
	private static final String NEXT = "2027 https://example.com/notice\n元旦 2026-12-31..01-03 班 2026-12-27\n国庆节 10-01..10-07\n";

	@Test
	void anImportedYearIsKnownFromThenOn() {
		WorkCalendar calendar = WorkCalendars.including(List.of(NEXT));
		assertTrue(calendar.published(2027));
		assertFalse(calendar.isWorkday(LocalDate.of(2026, 12, 31)));
		assertTrue(calendar.isWorkday(LocalDate.of(2026, 12, 27)));
		assertTrue(calendar.settled(LocalDate.of(2026, 12, 30)));
		assertTrue(calendar.published(2019));
	}

	@Test
	void anImportedYearReplacesTheKnownOneWhole() {
		WorkCalendar calendar = WorkCalendars.including(List.of("2025 corrected\n元旦 01-02\n"));
		assertTrue(calendar.isWorkday(LocalDate.of(2025, 1, 1)));
		assertFalse(calendar.isWorkday(LocalDate.of(2025, 1, 2)));
		assertTrue(calendar.isWorkday(LocalDate.of(2025, 10, 1)));
		assertFalse(calendar.isWorkday(LocalDate.of(2024, 10, 1)));
	}

	@Test
	void theVersionNamesTheDataAndNotItsForm() {
		String other = "# a remark\r\n\r\n 2027\thttps://example.com/notice \r\n国庆节 10-01 10-02..10-07\r\n"
				+ "元旦 2026-12-31 01-01..01-03 班 2026-12-27";
		assertEquals(WorkCalendars.parse(NEXT).version(), WorkCalendars.parse(other).version());
		assertEquals(WorkCalendars.parse(NEXT).version(), WorkCalendars.parse("\uFEFF" + NEXT).version());
		assertNotEquals(WorkCalendars.parse(NEXT).version(), WorkCalendars.parse(NEXT.replace("10-07", "10-08")).version());
		assertNotEquals(WorkCalendars.builtIn().version(), WorkCalendars.including(List.of(NEXT)).version());
		assertEquals(WorkCalendars.builtIn().version(), WorkCalendars.builtIn().version());
		assertTrue(WorkCalendars.builtIn().version().startsWith("2019-2026"), WorkCalendars.builtIn().version());
	}

	@Test
	void twoTextsBecomeOneInWhichTheNewerWins() {
		String merged = WorkCalendars.merge(NEXT, "2028 b\n元旦 01-01\n2027 c\n春节 02-05\n");
		WorkCalendar calendar = WorkCalendars.parse(merged);
		assertEquals(List.of(2027, 2028), List.copyOf(calendar.years()));
		assertEquals("c", calendar.notice(2027).orElseThrow());
		assertEquals(merged, WorkCalendars.merge(merged, merged));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"元旦 01-01|1|1|calendar.year.missing",
			"2027 x/元旦 01-32|2|4|calendar.date",
			"2027 x/元旦 02-29|2|4|calendar.date",
			"2027 x/元旦 01-01..01-xx|2|11|calendar.date",
			"2027 x/元旦 01-03..01-01|2|11|calendar.range",
			"2027 x/元旦 01-01..12-31|2|11|calendar.range",
			"2027 x/元旦 01-01 01-01|2|10|calendar.date.twice",
			"2027 x/元旦 01-01/春节 01-02 班 01-01|3|12|calendar.date.twice",
			"2027 x/元旦 2026-11-30|2|4|calendar.date.year",
			"2027 x/元旦 2028-01-01|2|4|calendar.date.year",
			"2027 x/元旦|2|3|calendar.date.missing",
			"2027 x/元旦 01-01 班|2|11|calendar.date.missing",
			"2027 x/元旦 班 01-01 班 01-02|2|12|calendar.date",
			"2027|1|5|calendar.reference",
			"2027 x/元旦 01-01/2027 y|3|1|calendar.year.twice",
			"0000 x/元旦 01-01|1|1|calendar.year",
			"2027 x/2028 y/元旦 01-01|1|1|calendar.year.empty",
			"2027 x/元旦 班 01-01|1|1|calendar.year.empty",
			"2027 x/班 01-01|2|1|calendar.name",
			"2027 x/01-01|2|1|calendar.name",
			"2027 x/ 元旦 2027/01/01|2|5|calendar.date",
			"# nothing|1|1|calendar.empty" })
	void aFaultIsNamedWithItsPlace(String written, int line, int column, String key) {
		String text = written.replace("/", "\n").replace("2027\n01\n01", "2027/01/01");
		CalendarFault fault = assertThrows(CalendarFault.class, () -> WorkCalendars.parse(text));
		assertEquals(line + ":" + column, fault.line() + ":" + fault.column(), fault.in(Locale.ENGLISH));
		assertEquals(key, fault.fault().key());
		assertFalse(fault.in(Locale.CHINA).isBlank());
	}

	@Test
	void refusesWhatIsNoTextOfThisKind() {
		for (String hostile : List.of("", "\u0000", "2027 x\n元旦\u202e 01-01", "x".repeat(2000), "2027 x\n".repeat(200_000),
				"2027 x\n" + "元".repeat(41) + " 01-01", "PK\u0003\u0004", "<xml/>", "{\"year\":2027}", "2027 x\n😀 01-01",
				"９９９９ x\n元旦 01-01")) {
			CalendarFault fault = assertThrows(CalendarFault.class, () -> WorkCalendars.parse(hostile));
			assertTrue(fault.in(Locale.ENGLISH).length() < 200, fault.in(Locale.ENGLISH));
		}
	}

	@Test
	void anyDamageIsEitherReadOrRefusedWithItsPlace() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder(NEXT);
			for (int n = random.nextInt(1, 4); n > 0; n--) {
				int at = random.nextInt(text.length());
				switch (random.nextInt(3)) {
					case 0 -> text.deleteCharAt(at);
					case 1 -> text.insert(at, "0-.班 \n国2\t#".charAt(random.nextInt(10)));
					default -> text.setCharAt(at, (char) random.nextInt(0x3000));
				}
			}
			readOrRefused(text.toString(), seed);
		}
	}

	private static void readOrRefused(String text, long seed) {
		try {
			WorkCalendar calendar = WorkCalendars.parse(text);
			assertEquals(calendar.version(), WorkCalendars.parse(WorkCalendars.merge(text, text)).version(), "seed " + seed);
		} catch (CalendarFault fault) {
			int lines = text.split("\\r\\n|\\n|\\r", -1).length;
			assertTrue(fault.line() >= 1 && fault.line() <= lines && fault.column() >= 1, "seed " + seed + ": " + text);
		}
	}
}
