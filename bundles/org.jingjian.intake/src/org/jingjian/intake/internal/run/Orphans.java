package org.jingjian.intake.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.layout.Row;

/** Scenarios and materials whose processor the file does not have, together by the code that they name. */
final class Orphans {
	/** Then they are handed over as far as they were gathered. */
	private static final int MOST = 50_000;

	private final Map<String, Group> groups = new LinkedHashMap<>();
	private int rows;

	/** What names the same code. */
	record Group(List<Row> scenarios, List<Row> materials) {
	}

	void add(Row row) {
		String key = row.key().isEmpty() ? row.sheet() + '\n' + row.line().number() : row.key();
		Group group = groups.computeIfAbsent(key, code -> new Group(new ArrayList<>(1), new ArrayList<>()));
		(Mapping.SCENARIO.equals(row.columns().table().id()) ? group.scenarios : group.materials).add(row);
		rows++;
	}

	boolean isFull() {
		return rows >= MOST;
	}

	/** All groups so far; then there are none. */
	List<Group> drain() {
		List<Group> all = List.copyOf(groups.values());
		groups.clear();
		rows = 0;
		return all;
	}
}
