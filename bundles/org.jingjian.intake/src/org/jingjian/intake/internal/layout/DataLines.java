package org.jingjian.intake.internal.layout;

import java.io.Closeable;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jingjian.intake.Book;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Line;
import org.jingjian.intake.internal.value.Plain;

/** The rows of data below a header: blank lines, totals and repeated headers are told of and passed over. */
public final class DataLines implements Closeable {
	private static final Pattern TOTAL = Pattern.compile("(合计|总计|小计|共计|汇总|total|subtotal)[人户家]?数?[:：]?[\\d.,]*[人户家条]?", Pattern.CASE_INSENSITIVE);

	private final SheetLayout layout;
	private final Book.Lines lines;
	private final Passed passed;
	private int last;

	/** Told of lines that are no data. */
	public interface Passed {
		/** Tells nobody. */
		Passed UNSEEN = (row, kind) -> {
			// seen on another walk
		};

		/** @param kind {@code blank}, {@code total} or {@code header} */
		void over(int row, String kind);
	}

	public DataLines(Book book, SheetLayout layout, Passed passed) throws IOException {
		this.layout = layout;
		this.passed = passed;
		lines = book.lines(layout.sheet());
		last = layout.headerRow();
	}

	/** The next row of data; null at the end. */
	public Row next() throws IOException {
		Line line;
		while ((line = lines.next()) != null) {
			if (line.number() <= layout.headerRow()) {
				continue;
			}
			for (int gap = last + 1; gap < line.number() && gap - last < 1000; gap++) {
				passed.over(gap, "blank");
			}
			last = line.number();
			String kind = kind(line);
			if (kind == null) {
				return new Row(layout.columns(), layout.sheet(), line);
			}
			passed.over(line.number(), kind);
		}
		return null;
	}

	private String kind(Line line) {
		if (line.isBlank()) {
			return "blank";
		}
		if (isTotal(line)) {
			return "total";
		}
		return line.cells().equals(layout.header().cells()) ? "header" : null;
	}

	private boolean isTotal(Line line) {
		if (!line.cell(layout.columns().key()).isBlank()) {
			return false;
		}
		for (Cell cell : line.cells()) {
			if (!cell.isBlank()) {
				return TOTAL.matcher(Plain.dense(cell.text())).matches();
			}
		}
		return false;
	}

	@Override
	public void close() throws IOException {
		lines.close();
	}
}
