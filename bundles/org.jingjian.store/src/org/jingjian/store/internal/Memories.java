package org.jingjian.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingjian.store.internal.memory.Memory;
import org.jingjian.store.internal.memory.Memory.Saved;
import org.jingjian.store.internal.model.Catalog;
import org.jingjian.store.internal.model.TableMap;

/** The columns in memory of all tables that users list. */
final class Memories {
	private final Map<TableMap, Memory> memories = new HashMap<>();

	Memories(Catalog catalog) {
		catalog.tables().stream().filter(TableMap::isListed).forEach(table -> memories.put(table, new Memory(table)));
	}

	/** Empty if the table is not listed. */
	Optional<Memory> of(TableMap table) {
		return Optional.ofNullable(memories.get(table));
	}

	/** What a memory must be told of when these are durable. */
	List<Saved> concerning(List<Save> saves) {
		var concerning = new ArrayList<Saved>();
		for (Save save : saves) {
			if (!save.isNote() && save.table().isListed()) {
				concerning.add(new Saved(save.table(), save.id(), save.version(), save.columns()));
			}
		}
		return concerning;
	}

	void changed(List<Saved> saves) {
		if (!saves.isEmpty()) {
			memories.forEach((table, memory) -> memory.changed(saves.stream().filter(saved -> saved.table() == table).toList()));
		}
	}
}
