package org.jingjian.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingjian.export.internal.PlainText;

/** Rows as a spreadsheet takes them from the clipboard: tabs between cells, quotes where a cell has tabs or lines of its own. */
public final class PastedRows {
	private static final Pattern TO_QUOTE = Pattern.compile("[\\t\\r\\n\"]");

	private PastedRows() {
	}

	/** @param rows cells as {@link TableFile#row} takes them; text that looks like a formula or a number stays text */
	public static String of(List<? extends List<?>> rows) {
		return rows.stream().map(row -> row.stream().map(PastedRows::cell).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static String cell(Object cell) {
		String text = switch (cell) {
			case null -> "";
			case String written -> PlainText.pasted(written);
			default -> cell.toString();
		};
		return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
