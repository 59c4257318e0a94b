package org.jingjian.store.internal.memory;

import java.sql.Connection;
import java.sql.SQLException;
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
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.TableMap;

/**
 * The columns of one table in memory: read when they are first asked for, from then on kept up with every change. Answers
 * what no index does: any order, any condition, any count.
 */
public final class Memory {
	private static final int PORTION = 5000;

	private final TableMap table;
	private final Translation translation;
	private ColumnTable.Editor editor;
	private List<Saved> meanwhile;
	private volatile ColumnTable current;

	/** What a change made of a record. @param columns in the table's order */
	public record Saved(TableMap table, long id, int version, Object[] columns) {
	}

	/** Runs work with a connection that reads one moment, at which all that was told before is committed. */
	@FunctionalInterface
	public interface Reading {
		ColumnTable.Editor read(Filling filling);
	}

	/** Reads all rows. */
	@FunctionalInterface
	public interface Filling {
		ColumnTable.Editor from(Connection connection) throws SQLException;
	}

	public Memory(TableMap table) {
		this.table = table;
		translation = new Translation(table);
	}

	/** True once it can answer without reading. */
	public boolean isFilled() {
		return current != null;
	}

	/** The rows as of now; one thread reads them, others wait for it. */
	ColumnTable filled(Reading reading) {
		ColumnTable there = current;
		if (there != null) {
			return there;
		}
		synchronized (translation) {
			if (current == null) {
				begin();
				ColumnTable.Editor read = null;
				try {
					read = reading.read(this::fill);
				} finally {
					end(read);
				}
			}
			return current;
		}
	}

	private synchronized void begin() {
		meanwhile = new ArrayList<>();
	}

	/** What was saved while it read comes on top; some of it may have been read already. */
	private synchronized void end(ColumnTable.Editor read) {
		if (read != null) {
			meanwhile.forEach(saved -> put(read, saved));
			editor = read;
			current = read.done();
		}
		meanwhile = null;
	}

	private ColumnTable.Editor fill(Connection connection) throws SQLException {
		ColumnTable.Editor filling = ColumnTable.empty(translation.kinds()).edit();
		List<ColumnMap> columns = table.columns();
		try (var statement = connection.prepareStatement(table.selectAll() + " WHERE \"id\" > ? ORDER BY \"id\" LIMIT " + PORTION)) {
			long last = Long.MIN_VALUE;
			int count;
			do {
				count = 0;
				statement.setLong(1, last);
				try (var rows = statement.executeQuery()) {
					while (rows.next()) {
						last = rows.getLong(1);
						Object[] values = new Object[columns.size()];
						for (int i = 0; i < values.length; i++) {
							values[i] = columns.get(i).kind().raw(rows, TableMap.FIXED + i + 1);
						}
						filling.put(last, translation.row(rows.getInt(2), values));
						count++;
					}
				}
			} while (count == PORTION);
		}
		return filling;
	}

	/** After a change is durable, in the order of changes. */
	public synchronized void changed(List<Saved> saves) {
		if (meanwhile != null) {
			meanwhile.addAll(saves);
		} else if (editor != null) {
			saves.forEach(saved -> put(editor, saved));
			current = editor.done();
		}
	}

	private void put(ColumnTable.Editor into, Saved saved) {
		into.put(saved.id(), translation.row(saved.version(), saved.columns()));
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
