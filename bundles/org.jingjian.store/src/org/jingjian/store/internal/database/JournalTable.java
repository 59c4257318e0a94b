package org.jingjian.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.store.internal.files.HeadFile.Head;

/** The journal's rows in the database. */
public final class JournalTable {
	static final String CREATE = """
			CREATE TABLE "jj_journal"("number" BIGINT PRIMARY KEY, "at" BIGINT NOT NULL, "account" VARCHAR NOT NULL,
			"action" VARCHAR NOT NULL, "type" VARCHAR, "id" BIGINT NOT NULL, "version" INTEGER NOT NULL,
			"previous" BIGINT NOT NULL, "detail" VARCHAR, "change" VARBINARY(1048576), "digest" VARBINARY(32),
			"hash" VARBINARY(32) NOT NULL)""";
	private static final String COLUMNS = """
			"number", "at", "account", "action", "type", "id", "version", "previous", "detail", "change", "digest", "hash" """;
	public static final String INSERT = "INSERT INTO \"jj_journal\"(" + COLUMNS
			+ ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private JournalTable() {
	}


	public static void bind(PreparedStatement insert, JournalRow row) throws SQLException {
		insert.setLong(1, row.number());
		insert.setLong(2, row.at());
		insert.setString(3, row.account());
		insert.setString(4, row.action());
		insert.setString(5, row.type());
		insert.setLong(6, row.id());
		insert.setInt(7, row.version());
		insert.setLong(8, row.previous());
		insert.setString(9, row.detail());
		insert.setBytes(10, row.change());
		insert.setBytes(11, row.digest());
		insert.setBytes(12, row.hash());
	}

	/** Null if there is none of that number. */
	public static JournalRow find(Connection connection, long number) throws SQLException {
		List<JournalRow> rows = from(connection, number, 1);
		return rows.isEmpty() || rows.getFirst().number() != number ? null : rows.getFirst();
	}

	/** Rows from a number on, at most so many. */
	public static List<JournalRow> from(Connection connection, long number, int most) throws SQLException {
		String sql = "SELECT " + COLUMNS + " FROM \"jj_journal\" WHERE \"number\" >= ? ORDER BY \"number\" LIMIT ?";
		try (var statement = connection.prepareStatement(sql)) {
			statement.setLong(1, number);
			statement.setInt(2, most);
			var rows = new ArrayList<JournalRow>();
			try (var result = statement.executeQuery()) {
				while (result.next()) {
					rows.add(row(result));
				}
			}
			return rows;
		}
	}

	/** Null if the journal is empty. */
	public static JournalRow last(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT " + COLUMNS + " FROM \"jj_journal\" ORDER BY \"number\" DESC LIMIT 1")) {
			return result.next() ? row(result) : null;
		}
	}

	/** The last entry's number and hash. */
	public static Head head(Connection connection) throws SQLException {
		JournalRow last = last(connection);
		return last == null ? new Head(0, JournalRow.origin()) : new Head(last.number(), last.hash());
	}

	/** The hash of an entry, before the first what that follows upon; null if there is none of that number. */
	public static byte[] hash(Connection connection, long number) throws SQLException {
		JournalRow row = number == 0 ? null : find(connection, number);
		return number == 0 ? JournalRow.origin() : row == null ? null : row.hash();
	}

	/** Ids of records of a table that entries after one tell of, up to a greatest id; ascending. */
	public static List<Long> changed(Connection connection, long after, String type, long most) throws SQLException {
		String sql = "SELECT DISTINCT \"id\" FROM \"jj_journal\" WHERE \"number\" > ? AND \"type\" = ? AND \"id\" <= ? ORDER BY \"id\"";
		try (var statement = connection.prepareStatement(sql)) {
			statement.setLong(1, after);
			statement.setString(2, type);
			statement.setLong(3, most);
			var ids = new ArrayList<Long>();
			try (var result = statement.executeQuery()) {
				while (result.next()) {
					ids.add(result.getLong(1));
				}
			}
			return ids;
		}
	}

	private static JournalRow row(ResultSet result) throws SQLException {
		return new JournalRow(result.getLong(1), result.getLong(2), result.getString(3), result.getString(4),
				result.getString(5), result.getLong(6), result.getInt(7), result.getLong(8), result.getString(9),
				result.getBytes(10), result.getBytes(11), result.getBytes(12));
	}
}
