package org.jingjian.store;

import java.time.Instant;
import java.util.List;

/**
 * One save of one aggregate.
 *
 * @param entry number of its journal entry
 * @param version the aggregate's version after it
 * @param changes what differs from the version before; empty for the first save
 */
public record HistoryEntry(long entry, Instant at, String account, String action, int version, List<Change> changes) {
	public HistoryEntry {
		changes = List.copyOf(changes);
	}

	/**
	 * One value that changed.
	 *
	 * @param path attribute path in the model, list members by position from 1:
	 *        {@code scenarios[2].retentionDays}
	 * @param before as text; null if there was none
	 * @param after as text; null if there is none any more
	 */
	public record Change(String path, String before, String after) {
	}
}
