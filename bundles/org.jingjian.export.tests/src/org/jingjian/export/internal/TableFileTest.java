package org.jingjian.export.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jingjian.export.ExportFormat;
import org.jingjian.export.PastedRows;
import org.jingjian.export.TableFile;
import org.jingjian.export.TableFile.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the files, by readers that are not ours. */
class TableFileTest {
	private static final List<Heading> COLUMNS = List.of(new Heading("名称", 30), new Heading("数", 10));
	private static final String[] PIECES = { "=", "+", "-", "@", "\t", "\r", "\n", " ", "\"", ",", "'", "_x000D_", "_x0", "<b>&", "]]>", "0",
			"12", "1E5", "备案", "𠮷", "\ud842", "\uffff", "\u0000", "\u001f", "=cmd|' /C calc'!A0", "＝1", "\ufeff", ";" };

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", " =1", "=HYPERLINK(\"http://x\",\"y\")" })
	void aFormulaStaysTextInATextTable(String text) {
		assertTrue(PlainText.guarded(text).startsWith("'"), PlainText.guarded(text));
		assertEquals(text, PlainText.guarded(text).substring(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "913701001234567890", "007", "3701", "2025-06-01", "1E5", "12/11", "91370100E5" })
	void digitsThatASpreadsheetWouldChangeStayText(String text) {
		assertEquals(text + "\t", PlainText.guarded(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "济南瑞泰物业服务有限公司", "91370100MA3C4D5E6X", "鲁网信备-2025-0001", "A=B", "a,b\"c\nd" })
	void otherTextIsLeftAsItIs(String text) {
		assertEquals(text, PlainText.guarded(text));
	}

	@Test
	void aTextTableBeginsWithTheMarkAndQuotesWhatNeedsIt() throws IOException {
		Path file = folder.resolve("a.csv");
		try (TableFile table = ExportFormat.CSV.create(file, "备案", COLUMNS)) {
			table.row(List.of("甲,\"乙\"\n丙", 12L));
			table.row(java.util.Arrays.asList(null, LocalDate.of(2025, 6, 1)));
			table.row(List.of("=1+1", -5));
		}
		byte[] bytes = Files.readAllBytes(file);
		assertArrayEquals(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, java.util.Arrays.copyOf(bytes, 3));
		assertEquals("\uFEFF名称,数\r\n\"甲,\"\"乙\"\"\n丙\",12\r\n,2025-06-01\r\n'=1+1,-5\r\n", Files.readString(file));
	}

	@Test
	void aWorkbookHoldsHostileTextAsItWasAndComputesNothing() throws IOException {
		long seed = System.nanoTime();
		List<String> texts = hostile(new Random(seed), 3000);
		Path file = folder.resolve("a.xlsx");
		try (TableFile table = ExportFormat.XLSX.create(file, "备案", COLUMNS)) {
			for (String text : texts) {
				table.row(List.of(text, 7));
			}
		}
		List<Row> rows = rows(file, 0);
		assertEquals(texts.size() + 1, rows.size(), "seed " + seed);
		for (int i = 0; i < texts.size(); i++) {
			Row row = rows.get(i + 1);
			String read = row.getCellCount() < 1 || row.getCell(0) == null ? "" : row.getCell(0).getText();
			assertEquals(texts.get(i), decoded(read), "seed " + seed + " row " + i);
			assertTrue(row.getCell(0) == null || row.getCell(0).getType() == CellType.STRING && row.getCell(0).getFormula() == null, "seed " + seed);
			assertEquals(7, row.getCell(1).asNumber().intValue(), "seed " + seed);
		}
	}

	@Test
	void aWorkbookKeepsNumbersDatesAndLeadingZerosApart() throws IOException {
		Path file = folder.resolve("b.xlsx");
		try (TableFile table = ExportFormat.XLSX.create(file, "a/b:c", COLUMNS)) {
			table.row(List.of("007", LocalDate.of(2025, 6, 1)));
			table.row(List.of("913701001234567890", LocalDateTime.of(2025, 6, 1, 9, 30)));
		}
		List<Row> rows = rows(file, 0);
		assertEquals("007", rows.get(1).getCellText(0));
		assertEquals(CellType.STRING, rows.get(2).getCell(0).getType());
		assertEquals("913701001234567890", rows.get(2).getCellText(0));
		assertEquals(LocalDate.of(2025, 6, 1), rows.get(1).getCellAsDate(1).orElseThrow().toLocalDate());
		assertEquals(LocalDateTime.of(2025, 6, 1, 9, 30), rows.get(2).getCellAsDate(1).orElseThrow());
	}

	@Test
	void aFullSheetGoesOnInTheNext() throws IOException {
		Path file = folder.resolve("c.xlsx");
		try (var table = new XlsxTable(file, "备案", COLUMNS, 4)) {
			for (int i = 0; i < 7; i++) {
				table.row(List.of("行" + i, i));
			}
		}
		List<String> names = new ArrayList<>();
		for (int sheet = 0; sheet < 3; sheet++) {
			rows(file, sheet).stream().skip(1).forEach(row -> names.add(row.getCellText(0)));
		}
		assertEquals(List.of("行0", "行1", "行2", "行3", "行4", "行5", "行6"), names);
		assertFalse(names.isEmpty());
	}

	@Test
	void pastedRowsKeepTheirCellsApart() {
		assertEquals("名称\t数\r\n\"a\"\"b\nc\"\t'007\r\n'=1\t-5\r\n\t\r\n",
				PastedRows.of(List.of(List.of("名称", "数"), List.of("a\"b\nc", "007"), List.of("=1", -5), java.util.Arrays.asList(null, ""))));
	}

	private static List<Row> rows(Path file, int sheet) throws IOException {
		try (InputStream in = Files.newInputStream(file); var book = new ReadableWorkbook(in)) {
			Sheet read = book.getSheet(sheet).orElseThrow();
			return read.read();
		}
	}

	private static List<String> hostile(Random random, int count) {
		var texts = new ArrayList<String>();
		for (int i = 0; i < count; i++) {
			var text = new StringBuilder();
			for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			texts.add(text.toString());
		}
		return texts;
	}

	/** As the standard has it of workbooks' texts. */
	private static String decoded(String text) {
		return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_").matcher(text)
				.replaceAll(match -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}
}
