package org.jingjian.intake.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Line;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.Mapping.Field;
import org.jingjian.intake.Mapping.Table;
import org.jingjian.intake.Mapping.Type;

/** Compares a line with the headers that the tables of a mapping know. */
final class HeaderMatch {
	private final Mapping mapping;
	private final Map<String, Map<String, Field>> known = new HashMap<>();

	HeaderMatch(Mapping mapping) {
		this.mapping = mapping;
		for (Table table : mapping.tables()) {
			Map<String, Field> byHeader = known.computeIfAbsent(table.id(), id -> new HashMap<>());
			for (Field field : table.fields()) {
				field.headers().forEach(header -> byHeader.putIfAbsent(HeaderText.plain(header), field));
			}
		}
	}

	/** The columns that the line would give a table. */
	Columns columns(Table table, Line line) {
		Map<String, Field> byHeader = known.get(table.id());
		var fields = new Field[line.cells().size()];
		List<String> headers = new ArrayList<>();
		Set<Field> taken = new HashSet<>();
		Set<String> used = new HashSet<>();
		for (int i = 0; i < fields.length; i++) {
			String written = line.cell(i).text();
			Field field = byHeader.get(HeaderText.plain(written));
			fields[i] = field != null && taken.add(field) ? field : null;
			headers.add(unique(used, HeaderText.shown(written), i));
		}
		return new Columns(table, headers, fields);
	}

	private static String unique(Set<String> used, String header, int column) {
		String name = header.isEmpty() ? Columns.letter(column) : header;
		return used.add(name) ? name : name + " (" + Columns.letter(column) + ")";
	}

	/** How well a line serves as the header of a table; 0 if not at all. */
	int score(Table table, Line line, String sheet) {
		Columns columns = columns(table, line);
		int matched = 0;
		boolean named = !Mapping.PROCESSOR.equals(table.id());
		for (Field field : columns.fields()) {
			matched += field == null || field.type() == Type.NONE ? 0 : 1;
			named |= field != null && field.required() && field.type() == Type.TEXT;
		}
		if (matched < 2 || columns.key() < 0 || !named) {
			return 0;
		}
		return matched * 2 + (table.sheets().contains(sheet.strip()) ? 3 : 0);
	}

	/** True if a line looks like a header at all, whoever knows its words. */
	static boolean couldBeHeader(Line line) {
		int texts = 0;
		for (Cell cell : line.cells()) {
			texts += cell.kind() == Cell.Kind.TEXT && !cell.isBlank() ? 1 : 0;
		}
		return texts >= 2 && texts * 2 > line.cells().size();
	}

	Mapping mapping() {
		return mapping;
	}
}
