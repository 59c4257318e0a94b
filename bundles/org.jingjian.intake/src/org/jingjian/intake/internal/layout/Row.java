package org.jingjian.intake.internal.layout;

import org.jingjian.intake.Cell;
import org.jingjian.intake.Line;
import org.jingjian.intake.internal.value.CreditCode;

/** A row of data, with what its columns mean. */
public record Row(Columns columns, String sheet, Line line) {
	/** The plain credit code that it belongs to; empty if it names none. */
	public String key() {
		int column = columns.key();
		return column < 0 ? "" : CreditCode.plain(cell(column).text());
	}

	public Cell cell(int column) {
		return line.cell(column);
	}
}
