package org.jingjian.intake.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.intake.Book;
import org.jingjian.intake.Line;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.Preview;
import org.jingjian.intake.Preview.Column;
import org.jingjian.intake.Preview.SheetView;
import org.jingjian.intake.internal.layout.BookLayout;
import org.jingjian.intake.internal.layout.HeaderText;
import org.jingjian.intake.internal.layout.SheetLayout;

/** Shows the beginning of a book. */
final class Previews {
	private static final int LINES = 50;

	private Previews() {
	}

	static Preview of(String file, String format, Book book, BookLayout layout) throws IOException {
		List<SheetView> views = new ArrayList<>();
		for (SheetLayout sheet : layout.sheets()) {
			int from = sheet.header() == null ? 0 : sheet.header().number();
			views.add(new SheetView(sheet.sheet(), sheet.table(), from, columns(sheet), lines(book, sheet.sheet(), from)));
		}
		return new Preview(file, format, views, book.scans().size());
	}

	private static List<Column> columns(SheetLayout sheet) {
		List<Column> columns = new ArrayList<>();
		if (sheet.columns() == null) {
			if (sheet.header() != null) {
				sheet.header().cells().forEach(cell -> columns.add(new Column(HeaderText.shown(cell.text()), null)));
			}
			return columns;
		}
		Mapping.Field[] fields = sheet.columns().fields();
		for (int i = 0; i < fields.length; i++) {
			columns.add(new Column(sheet.columns().header(i), fields[i] == null ? null : fields[i].path()));
		}
		return columns;
	}

	private static List<Line> lines(Book book, String sheet, int from) throws IOException {
		List<Line> shown = new ArrayList<>();
		try (var lines = book.lines(sheet)) {
			Line line;
			while (shown.size() < LINES && (line = lines.next()) != null) {
				if (line.number() > from && !line.isBlank()) {
					shown.add(line);
				}
			}
		}
		return shown;
	}
}
