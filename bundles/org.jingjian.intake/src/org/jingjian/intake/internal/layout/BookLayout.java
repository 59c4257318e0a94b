package org.jingjian.intake.internal.layout;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.intake.Book;
import org.jingjian.intake.Line;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.Mapping.Table;

/** Which sheet of a book is which table, and where its header is: found by the headers alone. */
public final class BookLayout {
	private static final int LINES_LOOKED_AT = 30;

	private final List<SheetLayout> sheets;

	private BookLayout(List<SheetLayout> sheets) {
		this.sheets = List.copyOf(sheets);
	}

	public static BookLayout find(Book book, Mapping mapping) throws IOException {
		var match = new HeaderMatch(mapping);
		List<SheetLayout> sheets = new ArrayList<>();
		for (String sheet : book.sheets()) {
			sheets.add(find(sheet, head(book, sheet), match));
		}
		return new BookLayout(sheets);
	}

	private static List<Line> head(Book book, String sheet) throws IOException {
		List<Line> head = new ArrayList<>();
		try (var lines = book.lines(sheet)) {
			Line line;
			while (head.size() < LINES_LOOKED_AT && (line = lines.next()) != null) {
				if (!line.isBlank()) {
					head.add(line);
				}
			}
		}
		return head;
	}

	private static SheetLayout find(String sheet, List<Line> head, HeaderMatch match) {
		int best = 0;
		int at = -1;
		Table found = null;
		for (int i = 0; i < head.size(); i++) {
			for (Table table : match.mapping().tables()) {
				int score = match.score(table, head.get(i), sheet);
				if (score > best) {
					best = score;
					at = i;
					found = table;
				}
			}
		}
		if (found == null) {
			Line header = head.stream().filter(HeaderMatch::couldBeHeader).findFirst().orElse(null);
			return new SheetLayout(sheet, 0, null, header, List.of());
		}
		Line header = head.get(at);
		return new SheetLayout(sheet, header.number(), match.columns(found, header), header, head.subList(0, at));
	}

	public List<SheetLayout> sheets() {
		return sheets;
	}

	public List<SheetLayout> of(String table) {
		return sheets.stream().filter(sheet -> table.equals(sheet.table())).toList();
	}

	/** Refuses a file without processors. */
	public void requireProcessors(String file) {
		if (of(Mapping.PROCESSOR).isEmpty()) {
			throw refusal(sheets.stream().allMatch(sheet -> sheet.header() == null) ? "file.notable" : "file.noprocessors", file);
		}
	}
}
