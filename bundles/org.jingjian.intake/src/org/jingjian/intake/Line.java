package org.jingjian.intake;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells by column from the first; none beyond the last that holds something
 */
public record Line(int number, List<Cell> cells) {
	/** The cell of a column, counted from 0; blank beyond the end. */
	public Cell cell(int column) {
		return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
	}

	public boolean isBlank() {
		for (Cell cell : cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}
}
