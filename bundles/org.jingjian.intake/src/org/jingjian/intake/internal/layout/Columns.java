package org.jingjian.intake.internal.layout;

import java.util.List;
import java.util.Locale;
import org.jingjian.intake.Mapping.Field;
import org.jingjian.intake.Mapping.Table;
import org.jingjian.intake.Mapping.Type;

/**
 * The columns of a sheet, or of a kept row.
 *
 * @param headers as shown to a person; the column's letter where there is none
 * @param fields by column; null where it is left out. Each field at most once
 */
public record Columns(Table table, List<String> headers, Field[] fields) {
	public Columns {
		headers = List.copyOf(headers);
	}

	/** The column that ties its rows to a processor; negative if there is none. */
	public int key() {
		for (int i = 0; i < fields.length; i++) {
			if (fields[i] != null && (fields[i].type() == Type.KEY || fields[i].type() == Type.CODE)) {
				return i;
			}
		}
		return -1;
	}

	/** The column of a field; negative if the sheet has none. */
	public int of(Field field) {
		for (int i = 0; i < fields.length; i++) {
			if (fields[i] == field) {
				return i;
			}
		}
		return -1;
	}

	/** The column of the field with that path; negative if the sheet has none. */
	public int of(String path) {
		for (int i = 0; i < fields.length; i++) {
			if (fields[i] != null && fields[i].path().equals(path)) {
				return i;
			}
		}
		return -1;
	}

	/** What a person calls a column; its letter beyond the headers. */
	public String header(int column) {
		return column < headers.size() ? headers.get(column) : letter(column);
	}

	/** What a person calls a field, whether the sheet has it or not. */
	public String header(Field field) {
		int column = of(field);
		return column >= 0 ? header(column) : field.title(Locale.SIMPLIFIED_CHINESE);
	}

	/** A, B … Z, AA as spreadsheets count. */
	static String letter(int column) {
		String letters = "";
		for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
			letters = (char) ('A' + (rest - 1) % 26) + letters;
		}
		return letters;
	}
}
