package org.jingjian.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.crypto.Sm3;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.internal.document.Packer;
import org.jingjian.store.internal.document.UnreadableDocument;
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.TableMap;

/** Holds the records of a table against the journal: each as its last entry left it, none missing, none too many. */
final class RecordCheck {
	private static final int PORTION = 500;

	private final Records records;
	private final Packer packer;

	RecordCheck(Records records, Packer packer) {
		this.records = records;
		this.packer = packer;
	}

	/** The first fault. */
	Optional<Text> run(Connection connection, TableMap table, Progress progress) {
		progress.begin(Messages.of("progress.records", table.name()), -1);
		String sql = "SELECT r.*, d.\"doc\", j.\"type\", j.\"id\", j.\"version\", j.\"digest\" FROM (" + table.selectAll()
				+ " WHERE \"id\" > ? ORDER BY \"id\" LIMIT " + PORTION + ") r LEFT JOIN " + TableMap.documents(table.name())
				+ " d ON d.\"id\" = r.\"id\" LEFT JOIN \"jj_journal\" j ON j.\"number\" = r.\"entry\" ORDER BY r.\"id\"";
		long last = Long.MIN_VALUE;
		try (var statement = connection.prepareStatement(sql)) {
			int count;
			do {
				count = 0;
				statement.setLong(1, last);
				try (var result = statement.executeQuery()) {
					while (result.next()) {
						last = result.getLong(1);
						count++;
						if (!isRight(result, table)) {
							return Optional.of(Messages.of("fault.record.changed", table.name(), Long.toString(last)));
						}
					}
				}
				progress.done(count);
				progress.check();
			} while (count == PORTION);
			return missing(connection, table);
		} catch (SQLException damaged) {
			return Optional.of(Messages.of("fault.records.unreadable", table.name(), Long.toString(Math.max(last, 0))));
		}
	}

	private boolean isRight(ResultSet row, TableMap table) throws SQLException {
		List<ColumnMap> columns = table.columns();
		int document = TableMap.FIXED + columns.size() + 1;
		long id = row.getLong(1);
		int version = row.getInt(2);
		if (!table.name().equals(row.getString(document + 1)) || row.getLong(document + 2) != id
				|| row.getInt(document + 3) != version) {
			return false;
		}
		byte[] packed = row.getBytes(document);
		if (packed == null || !Arrays.equals(Sm3.of(packed), row.getBytes(document + 4))) {
			return false;
		}
		try {
			return columnsAreRight(row, table, id, version, packer.unpack(packed));
		} catch (UnreadableDocument altered) {
			return false;
		}
	}

	private boolean columnsAreRight(ResultSet row, TableMap table, long id, int version, byte[] document) throws SQLException {
		Aggregate aggregate;
		try {
			aggregate = records.aggregate(table, id, version, document);
		} catch (Refusal unreadable) {
			return false;
		}
		List<ColumnMap> columns = table.columns();
		for (int i = 0; i < columns.size(); i++) {
			ColumnMap column = columns.get(i);
			Object stored = column.kind().read(row, TableMap.FIXED + i + 1, column.attribute().getEAttributeType());
			if (!Objects.equals(plain(stored), plain(column.value(aggregate)))) {
				return false;
			}
		}
		return true;
	}

	private static Object plain(Object value) {
		return value instanceof Enumerator literal ? literal.getName() : value;
	}

	/** A record whose journal goes on beyond it, or that is gone. */
	private static Optional<Text> missing(Connection connection, TableMap table) throws SQLException {
		String sql = "SELECT j.\"id\", j.\"number\" FROM \"jj_journal\" j LEFT JOIN \"" + table.name()
				+ "\" r ON r.\"id\" = j.\"id\" WHERE j.\"type\" = ? AND (r.\"id\" IS NULL OR r.\"version\" < j.\"version\")"
				+ " ORDER BY j.\"number\" LIMIT 1";
		try (var statement = connection.prepareStatement(sql)) {
			statement.setString(1, table.name());
			try (var result = statement.executeQuery()) {
				return result.next()
						? Optional.of(Messages.of("fault.record.missing", table.name(), result.getString(1), result.getString(2)))
						: Optional.empty();
			}
		}
	}
}
