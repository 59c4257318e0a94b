package org.jingjian.intake;

import java.util.List;
import java.util.Optional;

/**
 * The beginning of a file, and how a mapping would read it.
 *
 * @param file its name
 * @param format id of the {@link IntakeFormat}
 * @param scans number of scans that came along
 */
public record Preview(String file, String format, List<SheetView> sheets, int scans) {
	public Preview {
		sheets = List.copyOf(sheets);
	}

	/** True if a processor table was found: only then can the file be taken in. */
	public boolean complete() {
		return sheets.stream().anyMatch(sheet -> Mapping.PROCESSOR.equals(sheet.table));
	}

	/**
	 * @param table that the sheet is read as; null if it is left out
	 * @param headerRow as a spreadsheet shows it; 0 if none was found
	 * @param columns by position; also those that are left out
	 * @param lines the first rows below the header (of the sheet, if there is no header), at most 50
	 */
	public record SheetView(String name, String table, int headerRow, List<Column> columns, List<Line> lines) {
		public SheetView {
			columns = List.copyOf(columns);
			lines = List.copyOf(lines);
		}
	}

	/**
	 * @param header as written, without line breaks
	 * @param path of the {@link Mapping.Field} it is read as; null if the column is left out
	 */
	public record Column(String header, String path) {
		public Optional<String> field() {
			return Optional.ofNullable(path);
		}
	}
}
