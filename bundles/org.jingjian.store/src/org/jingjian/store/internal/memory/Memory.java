package org.jingjian.store.internal.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jingjian.columns.ColumnTable;
import org.jingjian.store.Column;
import org.jingjian.store.Group;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.files.HeadFile.Head;
import org.jingjian.store.internal.memory.Filling.Filled;
import org.jingjian.store.internal.model.TableMap;

/**
 * The columns of one table in memory: read when they are first asked for, from then on kept up with every change, and
 * written into a file for the next start. Answers what no index does: any order, any condition, any count.
 */
public final class Memory {
	private final TableMap table;
	private final Translation translation;
	private final ColumnFile file;
	private final Filling filling;
	private final Keeper keeper;
	private ColumnTable.Editor editor;
	private List<Change> meanwhile;
	private volatile Moment current;

	/** What a change made of a record. @param columns in the table's order */
	public record Saved(TableMap table, long id, int version, Object[] columns) {
	}

	/** @param head the last journal entry of the change */
	private record Change(Head head, List<Saved> saves) {
	}

	/** Runs work with a connection that reads one moment, at which all that was told before is committed. */
	@FunctionalInterface
	public interface Reading {
		<T> T read(Database.Work<T> work);
	}

	/**
	 * @param folder the store's
	 * @param key of the files of columns
	 */
	public Memory(TableMap table, Path folder, byte[] key, Warnings warnings) {
		this.table = table;
		translation = new Translation(table);
		file = new ColumnFile(folder, key, table.name(), translation.kinds());
		filling = new Filling(table, translation, file, warnings);
		keeper = new Keeper(file, warnings);
	}

	/** Takes away what an interrupted process left half written. */
	public void tidy() throws IOException {
		file.tidy();
	}

	/** True once it can answer without reading. */
	public boolean isFilled() {
		return current != null;
	}

	/** The rows as of now; one thread reads them, others wait for it. */
	private ColumnTable filled(Reading reading) {
		Moment there = current;
		if (there != null) {
			return there.table();
		}
		synchronized (translation) {
			there = current;
			return there != null ? there.table() : fill(reading).table();
		}
	}

	private Moment fill(Reading reading) {
		begin();
		Filled read = null;
		try {
			read = reading.read(filling::from);
		} finally {
			if (read == null) {
				giveUp();
			}
		}
		return end(read);
	}

	private synchronized void begin() {
		meanwhile = new ArrayList<>();
	}

	private synchronized void giveUp() {
		meanwhile = null;
	}

	/** What was saved while it read comes on top, but for what was committed before the moment that it read. */
	private synchronized Moment end(Filled read) {
		List<Change> since = meanwhile;
		meanwhile = null;
		keeper.begin(read.shape());
		Moment then = new Moment(read.editor().done(), read.head(), read.changes());
		editor = read.editor();
		current = after(then, since);
		keeper.offer(current);
		return current;
	}

	/** After a change is durable, in the order of changes. @param head its last journal entry */
	public synchronized void changed(Head head, List<Saved> saves) {
		var change = new Change(head, saves);
		if (meanwhile != null) {
			meanwhile.add(change);
		} else if (current != null) {
			Moment next = null;
			try {
				next = after(current, List.of(change));
				keeper.offer(next);
			} finally {
				current = next;
			}
		}
	}

	private Moment after(Moment before, List<Change> changes) {
		Head head = before.head();
		long put = 0;
		for (Change change : changes) {
			if (change.head().number() > head.number()) {
				for (Saved saved : change.saves()) {
					editor.put(saved.id(), translation.row(saved.version(), saved.columns()));
				}
				put += change.saves().size();
				head = change.head();
			}
		}
		return new Moment(put == 0 ? before.table() : editor.done(), head, before.changes() + put);
	}

	/** Before the store is closed. @param keep false if what is in memory may not be what is durable */
	public void close(boolean keep) {
		keeper.close(keep ? current : null);
	}

	public List<Row> rows(Query query, Reading reading) {
		var wanted = new ArrayList<Integer>();
		wanted.add(translation.number(Column.VERSION));
		wanted.addAll(translation.columns(query));
		return filled(reading).rows(translation.condition(query), translation.orders(query), query.offset(), query.limit(), wanted).stream()
				.map(row -> row(query, row)).toList();
	}

	private Row row(Query query, ColumnTable.Row row) {
		var values = new ArrayList<Object>(query.columns().size());
		for (int i = 0; i < query.columns().size(); i++) {
			values.add(translation.value(query.columns().get(i), row.values().get(i + 1)));
		}
		return new Row(row.id(), Math.toIntExact((Long) row.values().getFirst()), Collections.unmodifiableList(values));
	}

	public long[] ids(Query query, Reading reading) {
		return filled(reading).ids(translation.condition(query), translation.orders(query), query.offset(), query.limit());
	}

	public long count(Query query, Reading reading) {
		return filled(reading).count(translation.condition(query));
	}

	/** Most frequent first; those as frequent in the order of their values, a missing one last. */
	@SuppressWarnings("unchecked") // values of one column are of one comparable class
	public List<Group> groups(Query query, Column by, Reading reading) {
		Comparator<Object> values = Comparator.nullsLast((one, other) -> ((Comparable<Object>) one).compareTo(other));
		return filled(reading).groups(translation.condition(query), translation.number(by)).entrySet().stream()
				.sorted(Map.Entry.<Object, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(values)))
				.map(group -> new Group(translation.value(by, group.getKey()), group.getValue())).toList();
	}
}
