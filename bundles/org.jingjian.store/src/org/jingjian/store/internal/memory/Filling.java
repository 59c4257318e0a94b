package org.jingjian.store.internal.memory;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jingjian.columns.ColumnTable;
import org.jingjian.columns.Condition;
import org.jingjian.columns.Order;
import org.jingjian.crypto.Sm3;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.files.HeadFile.Head;
import org.jingjian.store.internal.memory.ColumnFile.Kept;
import org.jingjian.store.internal.memory.ColumnFile.Unusable;
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.TableMap;

/**
 * Reads the columns of a table: those of the file and what was changed since, as the journal tells; all rows if the file
 * cannot be used. Every change of a row is an entry of the journal, and each entry's hash stands for all before it: a file
 * whose last entry is in the journal under the same hash holds what the rows were then, and all that were changed since are
 * named by the entries that follow.
 */
final class Filling {
	private static final int PORTION = 5000;
	/** So many journal entries are always gone through, or this part of the rows: else reading all rows takes no longer. */
	private static final int FEW = 20_000;
	private static final int PART = 2;

	private final TableMap table;
	private final Translation translation;
	private final ColumnFile file;
	private final Warnings warnings;

	/**
	 * @param shape what the columns are made of
	 * @param changes how many rows were read that the file did not have
	 */
	record Filled(ColumnTable.Editor editor, Head head, byte[] shape, long changes) {
	}

	Filling(TableMap table, Translation translation, ColumnFile file, Warnings warnings) {
		this.table = table;
		this.translation = translation;
		this.file = file;
		this.warnings = warnings;
	}

	/** @param connection that reads one moment */
	Filled from(Connection connection) throws SQLException {
		Head head = JournalTable.head(connection);
		byte[] shape = shape(connection);
		try {
			Optional<Kept> kept = file.read(shape);
			if (kept.isPresent()) {
				return upToDate(connection, kept.get(), head, shape);
			}
		} catch (Unusable why) {
			warnings.warn("The columns of " + table.name() + " are read from its rows, not from the file: " + why.getMessage(), why);
		}
		ColumnTable.Editor editor = ColumnTable.empty(translation.kinds()).edit();
		return new Filled(editor, head, shape, addRows(connection, editor, Long.MIN_VALUE));
	}

	/** Columns that were filled anew have other values than the journal tells of. */
	private byte[] shape(Connection connection) throws SQLException {
		String made = translation.shape() + '\n' + Schema.get(connection, Schema.FILLED + table.name());
		return new Sm3().update(made.getBytes(StandardCharsets.UTF_8)).finish();
	}

	private Filled upToDate(Connection connection, Kept kept, Head head, byte[] shape) throws SQLException, Unusable {
		long since = kept.head().number();
		require(Arrays.equals(kept.head().hash(), JournalTable.hash(connection, since)), "the journal went another way");
		require(head.number() - since <= Math.max(FEW, kept.table().size() / PART), "too much was changed since it was written");
		long[] greatest = kept.table().ids(Condition.NONE, List.of(new Order(ColumnTable.ID, true)), 0, 1);
		long last = greatest.length == 0 ? Long.MIN_VALUE : greatest[0];
		ColumnTable.Editor editor = kept.table().takeOver();
		long changed = putRows(connection, editor, JournalTable.changed(connection, since, table.name(), last));
		long added = addRows(connection, editor, last);
		return new Filled(editor, head, shape, changed + added);
	}

	private static void require(boolean right, String why) throws Unusable {
		if (!right) {
			throw new Unusable(why);
		}
	}

	private long putRows(Connection connection, ColumnTable.Editor into, List<Long> ids) throws SQLException, Unusable {
		try (var statement = connection.prepareStatement(table.selectAll() + " WHERE \"id\" = ?")) {
			for (long id : ids) {
				statement.setLong(1, id);
				require(put(statement, into) == id, "a row it has is gone");
			}
			return ids.size();
		} catch (IllegalArgumentException unknown) {
			throw new Unusable("it lacks a row", unknown);
		}
	}

	/** All with a greater id than one; returns how many. */
	private long addRows(Connection connection, ColumnTable.Editor into, long after) throws SQLException {
		long all = 0;
		try (var statement = connection.prepareStatement(table.selectAll() + " WHERE \"id\" > ? ORDER BY \"id\" LIMIT " + PORTION)) {
			long last = after;
			int count;
			do {
				count = 0;
				statement.setLong(1, last);
				try (var rows = statement.executeQuery()) {
					while (rows.next()) {
						last = put(rows, into);
						count++;
					}
				}
				all += count;
			} while (count == PORTION);
		}
		return all;
	}

	/** The id of the one row; {@code Long.MIN_VALUE} if there is none. */
	private long put(PreparedStatement one, ColumnTable.Editor into) throws SQLException {
		try (var rows = one.executeQuery()) {
			return rows.next() ? put(rows, into) : Long.MIN_VALUE;
		}
	}

	private long put(ResultSet row, ColumnTable.Editor into) throws SQLException {
		List<ColumnMap> columns = table.columns();
		Object[] values = new Object[columns.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = columns.get(i).kind().raw(row, TableMap.FIXED + i + 1);
		}
		long id = row.getLong(1);
		into.put(id, translation.row(row.getInt(2), values));
		return id;
	}
}
