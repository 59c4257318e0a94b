package org.jingjian.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows into files of the kinds that are taken in. */
final class Books {
	private Books() {
	}

	/** A plain workbook: headers in the first row. */
	static Path clean(Path file, Rows rows) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
			sheet(book.newWorksheet("处理者基本情况"), 0, Rows.PROCESSOR, rows.processors, 0);
			sheet(book.newWorksheet("应用情况"), 0, Rows.SCENARIO, rows.scenarios, 0);
			sheet(book.newWorksheet("材料清单"), 0, Rows.MATERIAL, rows.materials, 0);
		}
		return file;
	}

	/** A workbook as people make them: a title, headers broken over lines, blank rows, a total. */
	static Path messy(Path file, Rows rows) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
			Worksheet processors = book.newWorksheet("处理者基本情况");
			processors.value(0, 0, "处理者基本情况（2025年度）");
			processors.range(0, 0, 0, 15).merge();
			int end = sheet(processors, 2, Rows.PROCESSOR.stream().map(Books::broken).toList(), rows.processors, 10);
			processors.value(end, 0, "合计");
			processors.value(end, 14, rows.processors.size());
			sheet(book.newWorksheet("应用情况"), 2, Rows.SCENARIO.stream().map(Books::broken).toList(), rows.scenarios, 10);
			sheet(book.newWorksheet("材料清单"), 2, Rows.MATERIAL.stream().map(Books::broken).toList(), rows.materials, 10);
			book.newWorksheet("填表说明").value(0, 0, "请按要求填写");
		}
		return file;
	}

	private static String broken(String header) {
		return header.length() % 2 == 0 ? " " + header + " " : header.substring(0, 3 % header.length()) + "\n" + header.substring(3 % header.length());
	}

	/** Row, counted from 0, of the n-th data row of a messy sheet. */
	static int messyRow(int index) {
		return 3 + index + index / 10;
	}

	/** @param gapEvery a blank row after so many; 0 for none. @return the first row after all */
	private static int sheet(Worksheet sheet, int at, List<String> headers, List<List<Object>> rows, int gapEvery) {
		for (int i = 0; i < headers.size(); i++) {
			sheet.value(at, i, headers.get(i));
		}
		int row = at + 1;
		for (int i = 0; i < rows.size(); i++) {
			row += gapEvery > 0 && i > 0 && i % gapEvery == 0 ? 1 : 0;
			for (int column = 0; column < rows.get(i).size(); column++) {
				value(sheet, row, column, rows.get(i).get(column));
			}
			row++;
		}
		return row;
	}

	private static void value(Worksheet sheet, int row, int column, Object value) {
		switch (value) {
			case LocalDate day -> {
				sheet.value(row, column, day);
				sheet.style(row, column).format("yyyy-mm-dd").set();
			}
			case Number number -> sheet.value(row, column, number);
			default -> sheet.value(row, column, value.toString());
		}
	}

	static Path csv(Path file, Rows rows, Charset charset, String mark, char separator) throws IOException {
		var text = new StringBuilder(mark).append(line(Rows.PROCESSOR, separator));
		rows.processors.forEach(row -> text.append(line(row, separator)));
		return Files.write(file, text.toString().getBytes(charset));
	}

	static String line(List<?> cells, char separator) {
		return cells.stream().map(cell -> quoted(cell.toString(), separator)).collect(Collectors.joining(String.valueOf(separator))) + "\r\n";
	}

	private static String quoted(String text, char separator) {
		return text.indexOf(separator) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	/** An archive of these files, in order. */
	static Path zip(Path file, Map<String, byte[]> contents, Charset names) throws IOException {
		try (var out = new ZipOutputStream(Files.newOutputStream(file), names)) {
			for (var entry : contents.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue());
				out.closeEntry();
			}
		}
		return file;
	}

	/** A workbook of hand-made parts: the first sheet is named 处理者基本情况. */
	static Map<String, byte[]> raw(String sheet, String shared) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
				+ "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
				+ "<Relationship Id=\"r3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
		parts.put("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
				+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr/><sheets>"
				+ "<sheet name=\"处理者基本情况\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
		parts.put("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\">"
				+ "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
				+ "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
		parts.put("xl/worksheets/sheet1.xml", sheet);
		parts.put("xl/sharedStrings.xml", shared);
		Map<String, byte[]> bytes = new LinkedHashMap<>();
		parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return bytes;
	}

	static Path raw(Path file, String sheet, String shared) throws IOException {
		return zip(file, raw(sheet, shared), StandardCharsets.UTF_8);
	}

	/** A sheet of these rows in XML. */
	static String sheet(String rows) {
		return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
	}

	/** Shared texts, none. */
	static final String NO_TEXTS = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

	/** A row whose cells are texts in place. */
	static String row(List<?> cells) {
		return cells.stream().map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>").collect(Collectors.joining("", "<row>", "</row>"));
	}
}
