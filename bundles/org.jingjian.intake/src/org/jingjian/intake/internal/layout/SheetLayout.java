package org.jingjian.intake.internal.layout;

import java.util.List;
import org.jingjian.intake.Line;

/**
 * How a sheet is read.
 *
 * @param headerRow as a spreadsheet shows it; 0 if none was found
 * @param columns null if the sheet is none of the tables
 * @param header the header line, or one that could be it; null if there is none
 * @param titles lines above the header that hold something
 */
public record SheetLayout(String sheet, int headerRow, Columns columns, Line header, List<Line> titles) {
	public SheetLayout {
		titles = List.copyOf(titles);
	}

	/** Id of the table; null if the sheet is left out. */
	public String table() {
		return columns == null ? null : columns.table().id();
	}
}
