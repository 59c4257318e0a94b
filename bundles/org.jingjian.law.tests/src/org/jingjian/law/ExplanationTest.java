package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
	private final WorkCalendar calendar = WorkCalendars.builtIn();

	@Test
	void tellsEveryDayInChinese() {
		assertEquals(List.of("期限3个工作日，起算日2025年6月1日不计入，自2025年6月2日开始计算。", "6月2日：端午节，不计入",
				"第1日 6月3日，第2日 6月4日，第3日 6月5日", "期限于2025年6月5日届满。", "所用工作日历：" + calendar.version()),
				lines("3wd", LocalDate.of(2025, 6, 1), Ledger.NONE, Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void tellsEveryDayInEnglish() {
		assertEquals(List.of(
				"A term of 4 working days from 1 June 2025: that day is not counted, the count begins with 2 June 2025.",
				"2 June: Dragon Boat Festival, not counted", "Day 1: 3 June, Day 2: 4 June, Day 3: 5 June, Day 4: 6 June",
				"The term ends on 6 June 2025.", "Work calendar: " + calendar.version()),
				lines("4wd", LocalDate.of(2025, 6, 1), Ledger.NONE, Locale.ENGLISH));
	}

	@Test
	void tellsWhyALastDayRollsOn() {
		List<String> lines = lines("3d", LocalDate.of(2026, 9, 28), Ledger.NONE, Locale.CHINA);
		assertTrue(lines.contains("第1日 9月29日，第2日 9月30日，第3日 10月1日"), lines.toString());
		assertTrue(lines.contains("10月1日至10月7日：国庆节，顺延至下一个工作日"), lines.toString());
		assertTrue(lines.contains("期限于2026年10月8日届满。"), lines.toString());
	}

	@Test
	void tellsSuspensionsAndExtensionsWithTheirReasons() {
		Ledger ledger = Ledger.NONE.suspended(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6), "鉴定").extended(5, "案情复杂");
		List<String> lines = lines("5wd", LocalDate.of(2026, 3, 2), ledger, Locale.CHINA);
		assertTrue(lines.contains("延长5个工作日（原因：案情复杂），合计10个工作日。"), lines.toString());
		assertTrue(lines.contains("2026年3月4日至2026年3月6日中止计算（首尾两日均不计入）（原因：鉴定）。"), lines.toString());
		assertTrue(lines.contains("3月4日至3月6日：中止（原因：鉴定），不计入"), lines.toString());
	}

	@Test
	void saysThatAnOpenSuspensionHidesTheEnd() {
		Ledger ledger = Ledger.NONE.suspended(LocalDate.of(2026, 3, 4), null, null);
		List<String> lines = lines("5wd", LocalDate.of(2026, 3, 2), ledger, Locale.CHINA);
		assertTrue(lines.contains("2026年3月4日起中止计算，尚未恢复。"), lines.toString());
		assertTrue(lines.contains("期限处于中止状态，剩余4个工作日，恢复计算之前不能确定截止日。"), lines.toString());
	}

	@Test
	void saysWhichNoticeIsAwaited() {
		List<String> lines = lines("30wd", LocalDate.of(2026, 12, 1), Ledger.NONE, Locale.CHINA);
		assertTrue(lines.contains("2027年的放假安排尚未公布，截止日为暂定，公布后应重新计算。"), lines.toString());
		assertTrue(lines.stream().anyMatch(line -> line.contains("2027年1月4日")), lines.toString());
	}

	@Test
	void tellsHoursByTheClock() {
		String text = Reckoning.of(TermLength.parse("24h"), LocalDateTime.of(2026, 3, 2, 10, 20), Ledger.NONE, calendar)
				.explanation(Locale.CHINA);
		assertTrue(text.contains("期限24小时，自2026年3月2日 10:20起") && text.contains("期限于2026年3月3日 10:20届满"), text);
	}

	@Test
	void longRunsAreToldByTheirEnds() {
		List<String> lines = lines("90d", LocalDate.of(2026, 3, 2), Ledger.NONE, Locale.CHINA);
		assertTrue(lines.contains("第1日 3月3日 … 第90日 5月31日"), lines.toString());
	}

	private List<String> lines(String length, LocalDate trigger, Ledger ledger, Locale locale) {
		return Reckoning.of(TermLength.parse(length), trigger, ledger, calendar).explanation(locale).lines().toList();
	}
}
