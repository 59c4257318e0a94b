package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jingjian.intake.Cell.Kind;
import org.jingjian.intake.internal.value.Counts;
import org.jingjian.intake.internal.value.CreditCode;
import org.jingjian.intake.internal.value.Dates;
import org.jingjian.intake.internal.value.Divisions;
import org.jingjian.intake.internal.value.Members;
import org.jingjian.intake.internal.value.Reading;
import org.jingjian.intake.internal.value.Words;
import org.jingjian.model.filing.GroupMember;
import org.jingjian.model.filing.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
	private static final long SEED = System.nanoTime();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"234567|234567|", "12.5万|125000|recovered-number", "１２.５万|125000|recovered-number",
		"１,２３４|1234|recovered-number", "'1 234 567'|1234567|recovered-number", "12万人|120000|recovered-number", "1.2亿|120000000|recovered-number",
		"15 万|150000|recovered-number", "3千人|3000|recovered-number", "无|0|recovered-number", "1.5E5|150000|recovered-number",
		"100.0|100|", "0|0|"})
	void a_number_that_is_certain_is_read(String written, long value, String kind) {
		Reading reading = Counts.read(Cell.text(written), false);
		assertEquals(value, reading.value());
		assertEquals(kind, reading.kind());
	}

	@ParameterizedTest
	@ValueSource(strings = {"约15万人", "15万左右", "10-15万", "10万以上", "十五万", "12,34", "1.2345万人次", "0.5", "12.34567万", "很多", "——", "6个月", "1e99",
		"99999999999999999999", "1.2.3", "万", ""})
	void a_number_in_doubt_is_not_taken(String written) {
		Reading reading = Counts.read(Cell.text(written), false);
		assertNull(reading.value());
		assertEquals(written.isEmpty() ? null : "ambiguous-number", reading.kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"甲公司|甲公司", "甲公司；乙公司|甲公司,乙公司", "甲公司(91110000802100433B);乙|甲公司=91110000802100433B,乙",
		"91110000802100433b 甲公司、【乙公司】|甲公司=91110000802100433B,乙公司", "' ;; 甲公司：91110000802100433B ; '|甲公司=91110000802100433B"})
	void members_of_a_group_are_read(String written, String members) {
		var read = new ArrayList<String>();
		for (Object one : (List<?>) Members.read(Cell.text(written)).value()) {
			var member = (GroupMember) one;
			read.add(member.getName() + (member.getCreditCode() == null ? "" : "=" + member.getCreditCode()));
		}
		assertEquals(members, String.join(",", read));
	}

	@ParameterizedTest
	@ValueSource(strings = {"91110000802100433B", "甲公司 91110000802100433C", "甲公司；（）", "甲公司 911100008021004"})
	void members_in_doubt_are_not_taken(String written) {
		assertEquals(new Reading(null, "group-member", Severity.QUERY), Members.read(Cell.text(written)));
	}

	@Test
	void any_text_is_members_or_a_doubt() {
		var random = new Random(SEED);
		String letters = "甲乙;；、\n()（）【】:：，,91AZ az\u0000\uD83D\u202E";
		for (int i = 0; i < 20_000; i++) {
			var text = new StringBuilder();
			for (int length = random.nextInt(40); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			Reading reading = Members.read(Cell.text(text.toString()));
			if (reading.value() instanceof List<?> members) {
				assertTrue(members.stream().noneMatch(one -> ((GroupMember) one).getName().isBlank()), "seed " + SEED + ": " + text);
			} else {
				assertTrue(reading == Reading.NOTHING || "group-member".equals(reading.kind()), "seed " + SEED + ": " + text);
			}
		}
	}

	@Test
	void less_than_nothing_is_wrong() {
		for (String written : new String[] {"-5", "－５", "-0.5", "−3万"}) {
			assertEquals("negative-number", Counts.read(Cell.text(written), false).kind(), written);
		}
	}

	@Test
	void a_computed_number_may_be_off_by_its_rounding_only() {
		assertEquals(125_000L, Counts.read(new Cell(Kind.NUMBER, "125000.00000000001"), false).value());
		assertNull(Counts.read(new Cell(Kind.NUMBER, "125000.4"), false).value());
		assertNull(Counts.read(Cell.text("3000000000"), true).value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"2025-07-01|2025-07-01|", "2025年7月1日|2025-07-01|recovered-date", "2025.7.15|2025-07-15|recovered-date",
		"2025/7/1|2025-07-01|recovered-date", "20250701|2025-07-01|recovered-date", "２０２５年７月１日|2025-07-01|recovered-date",
		"45870|2025-08-01|recovered-date", "2025-7-1 08:30|2025-07-01|recovered-date", "2025 年 7 月 1 日|2025-07-01|recovered-date",
		"2024-02-29|2024-02-29|", "2025-07-01T00:00|2025-07-01|"})
	void a_day_that_is_certain_is_read(String written, LocalDate day, String kind) {
		Reading reading = Dates.read(Cell.text(written));
		assertEquals(day, reading.value());
		assertEquals(kind, reading.kind());
	}

	@ParameterizedTest
	@ValueSource(strings = {"去年夏天", "2025年7月", "01/07/2025", "25-7-1", "7月1日", "2025", "待定", "2025-07", "0001-01-01", "123456", "2025-07-01至2025-08-01"})
	void a_day_in_doubt_is_not_taken(String written) {
		assertEquals("unreadable-date", Dates.read(Cell.text(written)).kind());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2025-02-30", "2025年13月1日", "20250431", "2025.2.29", "2025-00-10"})
	void a_day_that_no_calendar_has_is_wrong(String written) {
		assertEquals("impossible-date", Dates.read(Cell.text(written)).kind());
	}

	@Test
	void any_day_is_read_in_any_of_its_spellings() {
		var random = new Random(SEED);
		for (int i = 0; i < 2000; i++) {
			LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
			int year = day.getYear();
			int month = day.getMonthValue();
			int date = day.getDayOfMonth();
			for (String written : new String[] {day.toString(), year + "年" + month + "月" + date + "日", year + "." + month + "." + date,
				year + "/" + month + "/" + date, "%d%02d%02d".formatted(year, month, date)}) {
				assertEquals(day, Dates.read(Cell.text(written)).value(), written + " seed " + SEED);
			}
		}
	}

	@Test
	void a_credit_code_is_read_however_it_is_typed() {
		var random = new Random(SEED);
		for (int i = 0; i < 2000; i++) {
			String code = Rows.code(random);
			assertEquals(code, CreditCode.read(Cell.text(code)).value(), code + " seed " + SEED);
			for (String typed : new String[] {code.toLowerCase(java.util.Locale.ROOT), code.substring(0, 8) + "\u2009" + code.substring(8),
				code.replace('9', '９'), code.substring(0, 2) + " " + code.substring(2), "\uFEFF" + code}) {
				Reading reading = CreditCode.read(Cell.text(typed));
				assertEquals(code, reading.value(), typed + " seed " + SEED);
				assertEquals("recovered-credit-code", reading.kind(), typed + " seed " + SEED);
			}
		}
	}

	@Test
	void a_credit_code_with_one_character_changed_is_refused() {
		var random = new Random(SEED);
		String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
		for (int i = 0; i < 2000; i++) {
			String code = Rows.code(random);
			int at = random.nextInt(18);
			char other = alphabet.charAt((alphabet.indexOf(code.charAt(at)) + 1 + random.nextInt(30)) % 31);
			String changed = code.substring(0, at) + other + code.substring(at + 1);
			assertEquals("credit-code-check-digit", CreditCode.read(Cell.text(changed)).kind(), changed + " seed " + SEED);
		}
	}

	@Test
	void credit_codes_of_real_bodies_pass() {
		for (String code : new String[] {"91110000802100433B", "9144030071526726XG"}) {
			assertEquals(code, CreditCode.read(Cell.text(code)).value());
		}
	}

	@Test
	void a_credit_code_says_what_is_wrong_with_it() {
		assertEquals("credit-code-length", CreditCode.read(Cell.text("9111000080210043")).kind());
		assertEquals("credit-code-letter", CreditCode.read(Cell.text("9111000080210043OB")).kind());
		assertEquals("credit-code-letter", CreditCode.read(Cell.text("91110000802100433中")).kind());
	}

	@Test
	void text_is_noted_if_a_spreadsheet_or_a_browser_would_act_on_it() {
		for (String text : new String[] {"=1+1", "＝1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "\t=1"}) {
			assertEquals("formula-text", Words.read(Cell.text(text), 0, "").kind(), text);
		}
		for (String text : new String[] {"<b>x</b>", "a<img src=x onerror=y>", "< script >", "javascript:alert(1)"}) {
			assertEquals("markup-text", Words.read(Cell.text(text), 0, "").kind(), text);
		}
		for (String text : new String[] {"+86 531-8000", "-", "1 < 2", "A<B公司", "a=b", "甲@乙.com"}) {
			assertNull(Words.read(Cell.text(text), 0, "").kind(), text);
		}
	}

	@ParameterizedTest
	@CsvSource({"山东省济南市历下区千佛山路1号,370102", "山东省枣庄市滕州市,370481", "济南市历下区1号,370102", "山东济南历下区,370102", "北京市海淀区中关村,110108",
		"上海浦东新区,310115", "内蒙古自治区呼和浩特市,150100", "广西南宁市青秀区,450103", "山东省,370000", "海南省海口市龙华区,460106", "重庆市渝中区,500103",
		"新疆乌鲁木齐市天山区,650102", "河南省济源市,419001"})
	void the_region_is_read_from_the_address(String address, String code) {
		assertEquals(code, new Divisions().code(address));
	}

	@Test
	void an_address_that_names_no_region_has_none() {
		var divisions = new Divisions();
		for (String address : new String[] {null, "", "某路1号", "Unter den Linden 1", "市", "中国"}) {
			assertNull(divisions.code(address), address);
		}
	}

	@Test
	void any_text_whatever_is_read_or_noted() {
		var random = new Random(SEED);
		String letters = "0123456789.,-+/年月日万亿约人 ：，．－＝=@<>O\u2009\u0000\uFEFF\uD83D\uDE00eE";
		for (int i = 0; i < 20_000; i++) {
			var text = new StringBuilder();
			for (int length = random.nextInt(20); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			var cell = new Cell(Kind.values()[random.nextInt(Kind.values().length)], text.toString());
			for (Reading reading : new Reading[] {Counts.read(cell, false), Counts.read(cell, true), Dates.read(cell), CreditCode.read(cell),
				Words.read(cell, 10, "too-long")}) {
				assertTrue(reading.value() != null || reading.kind() != null || cell.isBlank() || text.chars().allMatch(one -> one <= ' ' || one == '\u2009'),
						() -> "[" + text + "] seed " + SEED);
			}
		}
	}
}
