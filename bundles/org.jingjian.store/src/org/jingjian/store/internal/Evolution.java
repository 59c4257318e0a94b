package org.jingjian.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Keys;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.document.Names;
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.TableMap;

/** Brings a store up to the model it is opened with: tables, columns and indexes that are missing, names that are new. */
final class Evolution {
	static final String ACTION = "store.names";
	/** Number of the journal entry that vouches for the names. */
	static final String NAMES = "names";
	private static final String FILLING = "filling ";
	private static final int PORTION = 500;

	private final Parts parts;
	private final Records records;

	Evolution(Parts parts, Records records) {
		this.parts = parts;
		this.records = records;
	}

	/** What the journal says of the names: how many, and their digest. */
	static String detail(Names names, int count) {
		return count + " " + names.digest(count);
	}

	void tables() throws SQLException {
		for (TableMap table : parts.catalog().tables()) {
			Set<String> there = parts.schema().columns(table.name());
			if (there.isEmpty()) {
				parts.database().execute(table.create(), TableMap.createDocuments(table.name()));
			} else {
				addColumns(table, there);
			}
			if (parts.schema().get(FILLING + table.name()) != null) {
				fill(table);
			}
			parts.schema().createIndexes(table);
		}
		parts.database().commit();
	}

	private void addColumns(TableMap table, Set<String> there) throws SQLException {
		for (ColumnMap column : table.columns()) {
			if (!there.contains(column.name())) {
				parts.schema().put(FILLING + table.name(), "");
				parts.database().execute(table.addColumn(column));
			}
		}
	}

	/** Columns follow from the documents: writes them anew for all records. */
	private void fill(TableMap table) throws SQLException {
		Connection connection = parts.database().writer();
		long last = Long.MIN_VALUE;
		while (true) {
			List<Long> ids = Schema.ids(connection, table, last, PORTION);
			for (long id : ids) {
				fill(connection, table, id);
			}
			connection.commit();
			if (ids.size() < PORTION) {
				break;
			}
			last = ids.getLast();
		}
		parts.schema().put(Schema.FILLED + table.name(), HexFormat.of().formatHex(Keys.random()));
		parts.schema().remove(FILLING + table.name());
	}

	private void fill(Connection connection, TableMap table, long id) throws SQLException {
		Aggregate aggregate = records.<Aggregate>find(connection, table, id).orElseThrow();
		Object[] values = Save.columns(table, aggregate);
		try (var statement = connection.prepareStatement(table.fill())) {
			for (int i = 0; i < values.length; i++) {
				table.columns().get(i).kind().bind(statement, i + 1, values[i]);
			}
			statement.setLong(values.length + 1, id);
			statement.executeUpdate();
		}
	}

	static boolean isNames(JournalRow row) {
		return row.type() == null && ACTION.equals(row.action());
	}

	/**
	 * Before names are added: were those that are there changed, the new note would cover it up.
	 *
	 * @throws Refusal they are not what the journal vouches for
	 */
	void checkNames() throws SQLException {
		String number = parts.schema().get(NAMES);
		JournalRow note = number == null ? null : JournalTable.find(parts.database().writer(), Long.parseLong(number));
		if (note == null || !isNames(note) || !detail(parts.names(), parts.names().all().size()).equals(note.detail())) {
			throw new Refusal(Messages.of("fault.names"));
		}
	}

	/** Keeps names that the model gained, with a note in the journal that vouches for all of them. */
	void names(Changes changes, List<Names.Name> added) throws SQLException {
		int count = parts.names().all().size();
		parts.schema().addNames(count - added.size() + 1, added);
		parts.schema().put(NAMES, Long.toString(changes.nextEntry()));
		changes.note(ACTION, detail(parts.names(), count));
	}
}
