package org.jingjian.store.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.base.Refusal;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.Column;
import org.jingjian.store.Group;
import org.jingjian.store.HistoryEntry;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.internal.Records.Stored;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.database.Selects;
import org.jingjian.store.internal.document.Differences;
import org.jingjian.store.internal.memory.Memory;
import org.jingjian.store.internal.model.TableMap;

/** All reading of a store; by many threads at once, each call as of one moment. */
final class Reader {
	/** So many rows in the order of their ids come from columns sooner, even if these are still to be read. */
	private static final int MANY = 10_000;

	private final Parts parts;
	private final Writer writer;
	private final Records records;

	/** One saved state of an aggregate. */
	private record State(JournalRow entry, byte[] document) {
	}

	Reader(Parts parts, Writer writer, Records records) {
		this.parts = parts;
		this.writer = writer;
		this.records = records;
	}

	<T> T read(Database.Work<T> work) {
		return locked(() -> parts.database().read(work));
	}

	/** Reading in some way. */
	@FunctionalInterface
	private interface Way<T> {
		T read() throws SQLException;
	}

	private <T> T locked(Way<T> way) {
		writer.readLock().lock();
		try {
			writer.requireUsable();
			return way.read();
		} catch (SQLException failed) {
			throw Failures.of(failed);
		} finally {
			writer.readLock().unlock();
		}
	}

	<T extends Aggregate> Optional<T> find(EClass type, long id) {
		TableMap table = parts.catalog().table(type);
		return read(connection -> records.find(connection, table, id));
	}

	List<Row> rows(Query query) {
		var selects = selects(query);
		return memory(query, selects).map(memory -> memory.rows(query, this::read)).orElseGet(() -> read(selects::rows));
	}

	long[] ids(Query query) {
		var selects = selects(query);
		return memory(query, selects).map(memory -> memory.ids(query, this::read)).orElseGet(() -> read(selects::ids));
	}

	long count(Query query) {
		var selects = selects(query);
		boolean all = query.filters().isEmpty();
		return memory(query, selects).filter(memory -> memory.isFilled() || !all).map(memory -> memory.count(query, this::read))
				.orElseGet(() -> all ? locked(() -> parts.database().readLatest(selects::count)) : read(selects::count));
	}

	List<Group> groups(Query query, Column by) {
		var selects = selects(query);
		return memory(query, selects).map(memory -> memory.groups(query, by, this::read))
				.orElseGet(() -> read(connection -> selects.groups(connection, by)));
	}

	private Selects selects(Query query) {
		return new Selects(parts.catalog().table(query.type()), query);
	}

	/** The columns in memory, where these answer sooner than the database. */
	private Optional<Memory> memory(Query query, Selects selects) {
		writer.requireUsable();
		return selects.isIndexed() ? Optional.empty()
				: parts.memories().of(parts.catalog().table(query.type())).filter(memory -> memory.isFilled() || !selects.isById() || isMany(query));
	}

	private static boolean isMany(Query query) {
		return query.filters().isEmpty() && (query.limit() < 0 || query.limit() > MANY);
	}

	List<HistoryEntry> history(EClass type, long id) {
		TableMap table = parts.catalog().table(type);
		var entries = new ArrayList<HistoryEntry>();
		Aggregate before = null;
		for (State state : states(table, id, 1)) {
			JournalRow entry = state.entry();
			Aggregate after = records.aggregate(table, id, entry.version(), state.document());
			List<HistoryEntry.Change> changes = before == null ? List.of() : Differences.between(before, after);
			entries.add(new HistoryEntry(entry.number(), Instant.EPOCH.plus(entry.at(), ChronoUnit.MICROS), entry.account(),
					entry.action(), entry.version(), changes));
			before = after;
		}
		return entries;
	}

	<T extends Aggregate> Optional<T> asOf(EClass type, long id, int version) {
		TableMap table = parts.catalog().table(type);
		return states(table, id, version).stream().findFirst().filter(state -> state.entry().version() == version)
				.map(state -> records.aggregate(table, id, version, state.document()));
	}

	/** The states from a version to the last, oldest first; each found by undoing the one after it. */
	private Deque<State> states(TableMap table, long id, int first) {
		return read(connection -> {
			var states = new ArrayDeque<State>();
			Optional<Stored> stored = records.stored(connection, table, id);
			if (stored.isEmpty() || first < 1) {
				return states;
			}
			byte[] document = stored.get().document();
			long number = stored.get().entry();
			while (number != 0) {
				JournalRow entry = JournalTable.find(connection, number);
				if (entry == null || entry.id() != id || !states.isEmpty() && entry.version() != states.getFirst().entry().version() - 1) {
					throw new Refusal(Messages.of("record.damaged", table.name(), Long.toString(id)));
				}
				states.addFirst(new State(entry, document));
				if (entry.version() <= first || entry.change() == null) {
					break;
				}
				document = records.undo(table, id, entry.change(), document);
				number = entry.previous();
			}
			return states;
		});
	}
}
