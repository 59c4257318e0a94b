package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jingjian.model.filing.Severity;
import org.junit.jupiter.api.Test;

class CsvTest extends TestBase {
	private static final Charset GB18030 = Charset.forName("GB18030");

	private void assertTaken(Charset charset, String mark, char separator) throws IOException {
		var rows = new Rows(30, 3);
		rows.processors.get(4).set(1, "甲，“乙”,;\t\"丙\"\n有限公司");
		rows.processors.get(5).set(1, "䶮𠮷有限公司");
		var fresh = new TestDoor();
		IntakeReport report = intake.take(fresh, List.of(Books.csv(folder.resolve("rows.csv"), rows, charset, mark, separator)), mapping,
				org.jingjian.base.Progress.NONE);
		assertEquals(List.of(), report.refusedFiles());
		assertEquals(30, report.accepted(), () -> report.faults().toString());
		assertEquals(rows.persons(), report.storedPersons());
		assertEquals(0, report.scenarioRows() + report.materialRows());
		assertEquals("甲，“乙”,;\t\"丙\"\n有限公司", fresh.taken.get(4).getProcessor().getName());
		assertEquals("䶮𠮷有限公司", fresh.taken.get(5).getProcessor().getName());
		assertEquals(32, fresh.taken.getLast().getSource().getRow() + 1);
	}

	@Test
	void text_in_any_usual_encoding_and_separation_is_read() throws IOException {
		assertTaken(StandardCharsets.UTF_8, "", ',');
		assertTaken(StandardCharsets.UTF_8, "\uFEFF", ',');
		assertTaken(GB18030, "", ',');
		assertTaken(StandardCharsets.UTF_16LE, "\uFEFF", '\t');
		assertTaken(StandardCharsets.UTF_16BE, "\uFEFF", ',');
		assertTaken(StandardCharsets.UTF_8, "", ';');
		assertTaken(GB18030, "", '\t');
	}

	@Test
	void content_decides_not_the_ending_of_the_name() throws IOException {
		var rows = new Rows(3, 3);
		assertEquals(3, take(Books.csv(folder.resolve("rows.xlsx"), rows, GB18030, "", ',')).accepted());
		assertEquals(3, take(Books.clean(folder.resolve("book.csv"), new Rows(3, 4))).accepted());
	}

	@Test
	void a_quotation_mark_that_is_never_closed_is_refused_with_its_row() throws IOException {
		String text = Books.line(Rows.PROCESSOR, ',') + "1,\"甲,91";
		assertRefused("csv.damaged", Files.write(folder.resolve("open.csv"), text.getBytes(StandardCharsets.UTF_8)));
		String endless = Books.line(Rows.PROCESSOR, ',') + "1,\"" + "甲\n".repeat(2 << 20);
		assertRefused("row.long", Files.write(folder.resolve("endless.csv"), endless.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void bytes_of_no_encoding_are_refused() throws IOException {
		byte[] header = Books.line(Rows.PROCESSOR, ',').getBytes(GB18030);
		byte[] bytes = java.util.Arrays.copyOf(header, header.length + 3);
		bytes[header.length] = (byte) 0xFF;
		bytes[header.length + 1] = (byte) 0xFF;
		bytes[header.length + 2] = 'x';
		assertRefused("csv.encoding", Files.write(folder.resolve("strange.csv"), bytes));
	}

	@Test
	void a_row_too_short_or_too_long_is_still_a_row() throws IOException {
		var rows = new Rows(1, 3);
		String text = "2025年备案名单\n\n" + Books.line(Rows.PROCESSOR, ',') + "1,甲公司\n\n" + Books.line(rows.processors.getFirst(), ',').strip() + ",多余,多余\n"
				+ "合计,,,,,,,,,,,,,,2,\n合计广告有限公司,,,,,,,,,,,,,,,\n";
		IntakeReport report = take(Files.write(folder.resolve("ragged.csv"), text.getBytes(StandardCharsets.UTF_8)));
		assertEquals(3, report.processorRows());
		assertEquals(1, report.accepted());
		assertEquals(2, report.refused());
		assertFault(report, "missing-credit-code", Severity.REFUSAL, 4, "统一社会信用代码");
		assertEquals(List.of("title", "blank", "total"), report.leftOut().stream().map(LeftOut::kind).toList());
	}

	@Test
	void a_file_too_large_is_refused_before_it_is_read() throws IOException {
		var s = Limits.STANDARD;
		var little = new Limits(1000, s.sharedBytes(), s.sharedTexts(), s.entries(), s.scanBytes(), s.ratio(), s.columns(), s.rowChars(), s.processors());
		assertRefused("csv.large", Books.csv(folder.resolve("rows.csv"), new Rows(30, 3), GB18030, "", ','), intake(little));
	}

	@Test
	void rows_without_end_to_their_columns_are_refused() throws IOException {
		String text = Books.line(Rows.PROCESSOR, ',') + "x,".repeat(600) + "\n";
		assertRefused("row.columns", Files.write(folder.resolve("wide.csv"), text.getBytes(StandardCharsets.UTF_8)));
	}
}
