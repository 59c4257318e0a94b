package org.jingjian.intake;

import static org.jingjian.model.filing.Severity.NOTE;
import static org.jingjian.model.filing.Severity.QUERY;
import static org.jingjian.model.filing.Severity.REFUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook with each kind of fault in a row of its own; the same kinds as in real ones. */
class MessyBookTest extends TestBase {
	private static final int NAME = 1;
	private static final int THRESHOLD = 12;
	private static final int PERSONS = 14;
	private static final int MINORS = 15;

	private final Rows rows = new Rows(30, 77);
	private IntakeReport report;

	@BeforeEach
	void take_in() throws IOException {
		String code = rows.code(0);
		char wrong = code.charAt(17) == '0' ? '1' : '0';
		rows.recode(0, code.substring(0, 17) + wrong);
		rows.processors.get(1).set(2, rows.code(1).toLowerCase(Locale.ROOT));
		rows.processors.get(2).set(2, wide(rows.code(2)));
		set(3, PERSONS, "12.5万");
		set(4, PERSONS, "约15万人");
		set(5, PERSONS, "２３４，５６７");
		set(6, PERSONS, -5);
		set(7, THRESHOLD, "2025年7月1日");
		set(8, THRESHOLD, "2025.7.15");
		set(9, THRESHOLD, 45870);
		set(10, THRESHOLD, "2025-02-30");
		set(11, THRESHOLD, "去年夏天");
		set(12, NAME, "");
		rows.recode(29, rows.code(13));
		set(14, MINORS, ((Number) rows.processors.get(14).get(PERSONS)).longValue() + 10);
		set(15, NAME, "=HYPERLINK(\"http://example.com\",\"x\")");
		set(16, NAME, "济南<script>alert(1)</script>有限公司");
		set(17, NAME, "超".repeat(5000));
		rows.scenarios.add(new java.util.ArrayList<>(rows.scenarios.getFirst()));
		rows.scenarios.getLast().set(0, Rows.code(new Random(5)));
		rows.scenarios.getLast().set(1, "孤立场景");
		report = take(Books.messy(folder.resolve("messy.xlsx"), rows));
	}

	private void set(int processor, int column, Object value) {
		rows.processors.get(processor).set(column, value);
	}

	private static String wide(String text) {
		var wide = new StringBuilder();
		text.chars().forEach(one -> wide.append((char) (one - '0' + '０')));
		return wide.toString();
	}

	private void assertAt(int processor, String kind, Severity severity, int column) {
		assertFault(report, kind, severity, Books.messyRow(processor) + 1, Rows.PROCESSOR.get(column));
	}

	private Filing taken(int processor) {
		int row = Books.messyRow(processor) + 1;
		return door.taken.stream().filter(filing -> filing.getSource().getRow() == row).findFirst().orElseThrow();
	}

	@Test
	void each_row_counts_once() {
		assertEquals(30, report.processorRows());
		assertEquals(rows.scenarios.size(), report.scenarioRows());
		assertEquals(240, report.materialRows());
		assertEquals(5, report.refused());
		assertEquals(5, report.queried());
		assertEquals(9, report.warned());
		assertEquals(11, report.accepted());
		assertEquals(11, door.held.size(), "ten processors and the scenario that has none");
	}

	@Test
	void what_cannot_be_right_is_refused_and_kept() {
		assertAt(0, "credit-code-check-digit", REFUSAL, 2);
		assertAt(6, "negative-number", REFUSAL, PERSONS);
		assertAt(10, "impossible-date", REFUSAL, THRESHOLD);
		assertAt(12, "missing-name", REFUSAL, NAME);
		assertAt(17, "too-long-name", REFUSAL, NAME);
		var tooLong = door.held.stream().filter(one -> one.filing().getSource().getRow() == Books.messyRow(17) + 1).findFirst().orElseThrow();
		assertTrue(tooLong.rows().getFirst().getCells().stream().anyMatch(cell -> cell.getText().length() == 5000), "as written, in full");
	}

	@Test
	void what_is_in_doubt_is_queried_and_stays_as_written() {
		assertAt(4, "ambiguous-number", QUERY, PERSONS);
		assertAt(11, "unreadable-date", QUERY, THRESHOLD);
		assertAt(13, "duplicate-credit-code", QUERY, 2);
		assertAt(29, "duplicate-credit-code", QUERY, 2);
		assertAt(14, "minors-exceed-total", QUERY, MINORS);
		var approximate = door.held.stream().filter(one -> one.filing().getSource().getRow() == Books.messyRow(4) + 1).findFirst().orElseThrow();
		assertEquals("约15万人", approximate.rows().getFirst().getCells().get(PERSONS).getText());
		assertEquals(0, approximate.filing().getStoredPersons());
		assertTrue(fault(report, "duplicate-credit-code").text().in(Locale.SIMPLIFIED_CHINESE).contains(String.valueOf(Books.messyRow(29) + 1)));
	}

	@Test
	void what_can_be_recovered_is_recovered_and_noted() {
		assertAt(1, "recovered-credit-code", NOTE, 2);
		assertAt(2, "recovered-credit-code", NOTE, 2);
		assertAt(3, "recovered-number", NOTE, PERSONS);
		assertAt(5, "recovered-number", NOTE, PERSONS);
		assertAt(7, "recovered-date", NOTE, THRESHOLD);
		assertAt(8, "recovered-date", NOTE, THRESHOLD);
		assertAt(9, "recovered-date", NOTE, THRESHOLD);
		assertEquals(125_000, taken(3).getStoredPersons());
		assertEquals(234_567, taken(5).getStoredPersons());
		assertEquals(LocalDate.of(2025, 7, 1), taken(7).getThresholdReachedOn());
		assertEquals(LocalDate.of(2025, 7, 15), taken(8).getThresholdReachedOn());
		assertEquals(LocalDate.of(2025, 8, 1), taken(9).getThresholdReachedOn());
		Remark remark = taken(3).getRemarks().getFirst();
		assertEquals("12.5万 -> 125000", remark.getWritten() + " -> " + remark.getTaken());
		assertTrue(taken(1).getScenarios().size() > 0, "scenarios are found by the code that was recovered");
	}

	@Test
	void text_that_looks_like_a_formula_or_markup_stays_text() {
		assertAt(15, "formula-text", NOTE, NAME);
		assertAt(16, "markup-text", NOTE, NAME);
		assertEquals("=HYPERLINK(\"http://example.com\",\"x\")", taken(15).getProcessor().getName());
		assertEquals("济南<script>alert(1)</script>有限公司", taken(16).getProcessor().getName());
	}

	@Test
	void a_scenario_without_processor_is_held_of_its_own() {
		Fault fault = fault(report, "scenario-without-processor");
		assertEquals("应用情况", fault.sheet());
		assertEquals(Books.messyRow(rows.scenarios.size() - 1) + 1, fault.row());
		assertTrue(fault.text().in(Locale.SIMPLIFIED_CHINESE).contains("孤立场景"));
		var held = door.held.stream().filter(one -> one.rows().getFirst().getTable().equals(Mapping.SCENARIO)).toList();
		assertEquals(1, held.size());
		assertNull(held.getFirst().filing().getProcessor().getName());
	}

	@Test
	void titles_totals_and_blank_rows_are_left_out_and_told() {
		assertTrue(report.leftOut().stream().anyMatch(out -> out.kind().equals("title") && out.row() == 1));
		assertTrue(report.leftOut().stream().anyMatch(out -> out.kind().equals("total") && out.row() == Books.messyRow(29) + 2));
		assertTrue(report.leftOut().stream().anyMatch(out -> out.kind().equals("blank") && out.row() == Books.messyRow(10)));
		assertTrue(report.leftOut().stream().anyMatch(out -> out.kind().equals("sheet") && out.text().in(Locale.ENGLISH).contains("填表说明")));
	}

	@Test
	void the_same_file_again_changes_nothing() throws IOException {
		IntakeReport again = take(folder.resolve("messy.xlsx"));
		assertEquals(30, again.unchanged());
		assertEquals(11, door.held.size());
	}
}
