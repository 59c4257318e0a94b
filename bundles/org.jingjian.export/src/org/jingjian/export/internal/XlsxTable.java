package org.jingjian.export.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jingjian.export.TableFile;

/** A workbook, written as it comes; goes on in a further sheet when one is full. */
public final class XlsxTable implements TableFile {
	/** Rows kept until they are written. */
	private static final int STRETCH = 500;
	private static final int LONGEST_TEXT = 32_767;
	private static final int LONGEST_TITLE = 28;
	private static final String DATE = "yyyy-mm-dd";
	private static final String MOMENT = "yyyy-mm-dd hh:mm";

	private final OutputStream out;
	private final Workbook book;
	private final String title;
	private final List<Heading> columns;
	private final int rowsOfSheet;
	private Worksheet sheet;
	private int sheets;
	private int next;

	public XlsxTable(Path file, String title, List<Heading> columns) throws IOException {
		this(file, title, columns, Worksheet.MAX_ROWS);
	}

	/** @param rowsOfSheet the heading among them */
	XlsxTable(Path file, String title, List<Heading> columns, int rowsOfSheet) throws IOException {
		this.title = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
		this.columns = List.copyOf(columns);
		this.rowsOfSheet = rowsOfSheet;
		out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
		book = new Workbook(out, "Jingjian", null);
		begin();
	}

	private void begin() {
		sheets++;
		String name = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
		sheet = book.newWorksheet(sheets == 1 ? name : name + ' ' + sheets);
		sheet.freezePane(0, 1);
		for (int i = 0; i < columns.size(); i++) {
			sheet.width(i, columns.get(i).characters());
			text(0, i, columns.get(i).title());
			sheet.style(0, i).bold().fillColor("E8EEF5").set();
		}
		next = 1;
	}

	@Override
	public void row(List<?> cells) throws IOException {
		if (next == rowsOfSheet) {
			end();
			begin();
		}
		for (int i = 0; i < cells.size(); i++) {
			switch (cells.get(i)) {
				case null -> {
					// an empty cell is no cell
				}
				case String text -> text(next, i, text);
				case Number number -> sheet.value(next, i, number);
				case LocalDate day -> date(i, day);
				case LocalDateTime moment -> {
					sheet.value(next, i, moment);
					sheet.style(next, i).format(MOMENT).set();
				}
				default -> throw new IllegalArgumentException("No cell can hold " + cells.get(i).getClass());
			}
		}
		next++;
		if (next % STRETCH == 0) {
			sheet.flush();
		}
	}

	private void date(int column, LocalDate day) {
		sheet.value(next, column, day);
		sheet.style(next, column).format(DATE).set();
	}

	private void text(int row, int column, String text) {
		if (!text.isEmpty()) {
			String whole = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + '…' : text;
			sheet.inlineString(row, column, PlainText.spelled(whole));
		}
	}

	private void end() throws IOException {
		sheet.setAutoFilter(0, 0, next - 1, Math.max(0, columns.size() - 1));
		sheet.finish();
	}

	@Override
	public void close() throws IOException {
		try (out) {
			end();
			book.finish();
		}
	}
}
