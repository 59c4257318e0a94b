package org.jingjian.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingjian.store.internal.files.HeadFile.Head;
import org.jingjian.store.internal.memory.Memory;
import org.jingjian.store.internal.memory.Memory.Saved;
import org.jingjian.store.internal.memory.Warnings;
import org.jingjian.store.internal.model.Catalog;
import org.jingjian.store.internal.model.TableMap;

/** The columns in memory of all tables that users list. */
final class Memories {
	private final Map<TableMap, Memory> memories = new HashMap<>();

	/**
	 * @param folder the store's
	 * @param key of the files that keep them between starts
	 * @param warnings told when such a file cannot be used
	 */
	Memories(Catalog catalog, Path folder, byte[] key, Warnings warnings) {
		catalog.tables().stream().filter(TableMap::isListed).forEach(table -> memories.put(table, new Memory(table, folder, key, warnings)));
	}

	/** Takes away what an interrupted process left half written. */
	void tidy() throws IOException {
		for (Memory memory : memories.values()) {
			memory.tidy();
		}
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

	/** After a change is durable. @param head its last journal entry */
	void changed(Head head, List<Saved> saves) {
		memories.forEach((table, memory) -> memory.changed(head, saves.stream().filter(saved -> saved.table() == table).toList()));
	}

	/** Before the store is closed. @param keep false if what is in memory may not be what is durable */
	void close(boolean keep) {
		memories.values().forEach(memory -> memory.close(keep));
	}
}
