package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.intake.Cell.Kind;
import org.jingjian.intake.internal.xlsx.XlsxFormat;
import org.jingjian.model.filing.Severity;
import org.junit.jupiter.api.Test;

/** What workbooks may hold that the usual writer does not write. */
class XlsxTest extends TestBase {
	private List<Line> lines(String rows, String shared) throws IOException {
		var file = Books.raw(folder.resolve("raw.xlsx"), Books.sheet(rows), shared);
		List<Line> all = new ArrayList<>();
		try (var book = new XlsxFormat().open(file, Limits.STANDARD); var lines = book.lines(book.sheets().getFirst())) {
			for (Line line = lines.next(); line != null; line = lines.next()) {
				all.add(line);
			}
		}
		return all;
	}

	private Cell only(String cell) throws IOException {
		return lines("<row>" + cell + "</row>", Books.NO_TEXTS).getFirst().cell(0);
	}

	@Test
	void cells_without_places_follow_each_other() throws IOException {
		var lines = lines("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r=\"C3\"><v>3</v></c><c><v>4</v></c></row>", Books.NO_TEXTS);
		assertEquals(List.of(1, 2, 3), lines.stream().map(Line::number).toList());
		assertEquals("2", lines.get(0).cell(1).text());
		assertTrue(lines.get(1).isBlank());
		assertEquals("3 4", lines.get(2).cell(2).text() + " " + lines.get(2).cell(3).text());
	}

	@Test
	void rows_keep_the_numbers_that_a_person_sees() throws IOException {
		var lines = lines("<row r=\"7\"><c r=\"B7\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>", Books.NO_TEXTS);
		assertEquals(List.of(7, 1_048_576), lines.stream().map(Line::number).toList());
	}

	@Test
	void numbers_are_shown_plain_and_in_full() throws IOException {
		assertEquals(new Cell(Kind.NUMBER, "13800138000"), only("<c><v>1.3800138E10</v></c>"));
		assertEquals(new Cell(Kind.NUMBER, "0"), only("<c><v>0.000</v></c>"));
		assertEquals(new Cell(Kind.NUMBER, "125000"), only("<c t=\"n\"><v>125000.0</v></c>"));
	}

	@Test
	void a_number_without_end_is_text_and_fills_no_memory() throws IOException {
		assertEquals(new Cell(Kind.TEXT, "1E999999999"), only("<c><v>1E999999999</v></c>"));
		assertEquals(new Cell(Kind.TEXT, "1E-999999999"), only("<c><v>1E-999999999</v></c>"));
		assertEquals(new Cell(Kind.TEXT, "NaN"), only("<c><v>NaN</v></c>"));
	}

	@Test
	void styled_numbers_are_days() throws IOException {
		assertEquals(new Cell(Kind.DATE, "2025-08-01"), only("<c s=\"1\"><v>45870</v></c>"));
		assertEquals(new Cell(Kind.DATE, "2025-08-01T12:00"), only("<c s=\"2\"><v>45870.5</v></c>"));
		assertEquals(new Cell(Kind.NUMBER, "45870"), only("<c s=\"0\"><v>45870</v></c>"));
		assertEquals(new Cell(Kind.DATE, "1900-01-01"), only("<c s=\"1\"><v>1</v></c>"), "the day that 1900 did not have is not counted before it");
		assertEquals(Kind.NUMBER, only("<c s=\"1\"><v>-3</v></c>").kind());
		assertEquals(Kind.NUMBER, only("<c s=\"1\"><v>99999999</v></c>").kind());
		assertEquals(Kind.NUMBER, only("<c s=\"77\"><v>45870</v></c>").kind());
	}

	@Test
	void texts_come_in_runs_without_their_phonetic_guides() throws IOException {
		String shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><rPr><b/></rPr><t>济</t></r><r><t xml:space=\"preserve\">南 </t></r>"
				+ "<rPh sb=\"0\" eb=\"1\"><t>jinan</t></rPh></si><si><t>第_x000A_二&lt;b&gt;</t></si></sst>";
		var line = lines("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>", shared).getFirst();
		assertEquals("济南 ", line.cell(0).text());
		assertEquals("第\n二<b>", line.cell(1).text());
	}

	@Test
	void other_cells_say_what_they_are() throws IOException {
		assertEquals(new Cell(Kind.BOOLEAN, "TRUE"), only("<c t=\"b\"><v>1</v></c>"));
		assertEquals(new Cell(Kind.ERROR, "#REF!"), only("<c t=\"e\"><f>A1</f><v>#REF!</v></c>"));
		assertEquals(new Cell(Kind.FORMULA, "42"), only("<c><f>6*7</f><v>42</v></c>"));
		assertEquals(new Cell(Kind.FORMULA, "甲"), only("<c t=\"str\"><f>T(A2)</f><v>甲</v></c>"));
		assertEquals(new Cell(Kind.DATE, "2025-07-01"), only("<c t=\"d\"><v>2025-07-01</v></c>"));
	}

	@Test
	void a_formula_is_never_computed_its_last_result_is_taken_and_noted() throws IOException {
		var rows = new Rows(3, 1);
		String sheet = Books.row(Rows.PROCESSOR);
		for (int i = 0; i < 3; i++) {
			String formula = i == 0 ? "<c><f>1+1</f><v>150000</v></c>" : i == 1 ? "<c><f>1+1</f></c>" : "<c t=\"e\"><v>#N/A</v></c>";
			sheet += Books.row(rows.processors.get(i)).replace("<c t=\"inlineStr\"><is><t>" + rows.processors.get(i).get(14) + "</t></is></c>", formula);
		}
		IntakeReport report = take(Books.raw(folder.resolve("formula.xlsx"), Books.sheet(sheet), Books.NO_TEXTS));
		assertFault(report, "formula-value", Severity.NOTE, 2, "存储人脸信息人数");
		assertFault(report, "formula-without-value", Severity.QUERY, 3, "存储人脸信息人数");
		assertFault(report, "error-value", Severity.QUERY, 4, "存储人脸信息人数");
		assertEquals(150_000, door.taken.getFirst().getStoredPersons());
	}
}
