package org.jingjian.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingjian.store.internal.document.Names;
import org.jingjian.store.internal.document.Packer;
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.TableMap;

/** The tables of the store itself, and what the model's tables look like in the database now. */
public final class Schema {
	/** Version of the tables that this program makes; in the first, documents stood in the tables of their records. */
	public static final int LAYOUT = 2;

	/** Before a table's name: what tells one filling of its columns from the next; nothing if they came with their rows. */
	public static final String FILLED = "filled ";

	private static final String OWN_PREFIX = "jj_";
	private static final String[] OWN = {
			"CREATE TABLE \"jj_meta\"(\"key\" VARCHAR PRIMARY KEY, \"text\" VARCHAR NOT NULL)",
			"CREATE TABLE \"jj_name\"(\"position\" INTEGER PRIMARY KEY, \"owner\" VARCHAR NOT NULL, \"number\" INTEGER NOT NULL,"
					+ " \"name\" VARCHAR NOT NULL)",
			"CREATE TABLE \"jj_dictionary\"(\"id\" INTEGER PRIMARY KEY, \"type\" VARCHAR NOT NULL,"
					+ " \"content\" VARBINARY(1048576) NOT NULL)",
			"CREATE TABLE \"jj_attachment\"(\"digest\" VARBINARY(32) PRIMARY KEY, \"size\" BIGINT NOT NULL,"
					+ " \"entry\" BIGINT NOT NULL)",
			JournalTable.CREATE };

	private final Database database;
	private final Connection connection;

	public Schema(Database database) {
		this.database = database;
		this.connection = database.writer();
	}

	public void create() throws SQLException {
		database.execute(OWN);
		put("layout", Integer.toString(LAYOUT));
	}

	/** The layout recorded in this database. */
	public int layout() throws SQLException {
		return Integer.parseInt(get("layout"));
	}

	/** Brings tables of an earlier layout to this one; when it was interrupted, what was left to do. */
	public void update() throws SQLException {
		if (layout() == LAYOUT) {
			return;
		}
		for (String table : tables(connection)) {
			if (columns(table).contains("doc")) {
				database.execute(TableMap.createDocuments(table), "DELETE FROM " + TableMap.documents(table),
						"INSERT INTO " + TableMap.documents(table) + " SELECT \"id\", \"doc\" FROM \"" + table + '"',
						"ALTER TABLE \"" + table + "\" DROP COLUMN \"doc\"");
			}
		}
		put("layout", Integer.toString(LAYOUT));
		database.commit();
	}

	/** Null if nothing is kept under the key. */
	public String get(String key) throws SQLException {
		return get(connection, key);
	}

	/** Null if nothing is kept under the key. */
	public static String get(Connection connection, String key) throws SQLException {
		try (var statement = connection.prepareStatement("SELECT \"text\" FROM \"jj_meta\" WHERE \"key\" = ?")) {
			statement.setString(1, key);
			try (var result = statement.executeQuery()) {
				return result.next() ? result.getString(1) : null;
			}
		}
	}

	public void put(String key, String text) throws SQLException {
		try (var statement = connection.prepareStatement("MERGE INTO \"jj_meta\" KEY(\"key\") VALUES (?, ?)")) {
			statement.setString(1, key);
			statement.setString(2, text);
			statement.executeUpdate();
		}
	}

	public void remove(String key) throws SQLException {
		try (var statement = connection.prepareStatement("DELETE FROM \"jj_meta\" WHERE \"key\" = ?")) {
			statement.setString(1, key);
			statement.executeUpdate();
		}
	}

	public static Names names(Connection connection) throws SQLException {
		var names = new Names();
		try (var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT \"owner\", \"number\", \"name\" FROM \"jj_name\" ORDER BY \"position\"")) {
			while (result.next()) {
				names.restore(new Names.Name(result.getString(1), result.getInt(2), result.getString(3)));
			}
		}
		return names;
	}

	/** Keeps names that follow upon those kept before. */
	public void addNames(int first, List<Names.Name> added) throws SQLException {
		try (var statement = connection.prepareStatement("INSERT INTO \"jj_name\" VALUES (?, ?, ?, ?)")) {
			int position = first;
			for (Names.Name name : added) {
				statement.setInt(1, position++);
				statement.setString(2, name.owner());
				statement.setInt(3, name.number());
				statement.setString(4, name.name());
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	/** Gives the packer every dictionary, and each table its newest. */
	public Dictionaries dictionaries(Packer packer) throws SQLException {
		var dictionaries = new Dictionaries(packer);
		try (var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT \"id\", \"type\", \"content\" FROM \"jj_dictionary\" ORDER BY \"id\"")) {
			while (result.next()) {
				dictionaries.add(result.getString(2), result.getInt(1), result.getBytes(3));
			}
		}
		return dictionaries;
	}

	/** What the journal should say of the dictionaries there are. */
	public static List<String> dictionaryDetails(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT \"id\", \"type\", \"content\" FROM \"jj_dictionary\" ORDER BY \"id\"")) {
			var details = new ArrayList<String>();
			while (result.next()) {
				details.add(Dictionaries.detail(result.getString(2), result.getInt(1), result.getBytes(3)));
			}
			return details;
		}
	}

	public void addDictionary(String type, int id, byte[] content) throws SQLException {
		try (var statement = connection.prepareStatement("INSERT INTO \"jj_dictionary\" VALUES (?, ?, ?)")) {
			statement.setInt(1, id);
			statement.setString(2, type);
			statement.setBytes(3, content);
			statement.executeUpdate();
		}
	}

	/** Tables of aggregates, those of classes that are not known here included. */
	public static List<String> tables(Connection connection) throws SQLException {
		try (var statement = connection.createStatement(); var result = statement.executeQuery(
				"SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY TABLE_NAME")) {
			var tables = new ArrayList<String>();
			while (result.next()) {
				if (!result.getString(1).startsWith(OWN_PREFIX)) {
					tables.add(result.getString(1));
				}
			}
			return tables;
		}
	}

	/** Names of the columns that the table has; empty if there is no such table. */
	public Set<String> columns(String table) throws SQLException {
		return strings("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ?",
				table);
	}

	/** Makes the indexes that are missing, and drops those that are of no use any more. */
	public void createIndexes(TableMap table) throws SQLException {
		Set<String> there = strings("SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_NAME = ?", table.name());
		List<String> missing = table.columns().stream()
				.filter(column -> column.index() != ColumnMap.Index.NONE && !there.contains(table.indexName(column)))
				.map(table::createIndex).toList();
		if (!missing.isEmpty()) {
			database.buildIndexes(missing);
		}
		Set<String> wanted = table.columns().stream().filter(column -> column.index() != ColumnMap.Index.NONE).map(table::indexName)
				.collect(Collectors.toSet());
		for (String index : there) {
			if (index.startsWith(table.indexNames()) && !wanted.contains(index)) {
				database.execute(TableMap.dropIndex(index));
			}
		}
	}

	/** Drops the indexes that a bulk load builds anew: unique ones stay, to refuse the second of a kind at once. */
	public void dropIndexes(TableMap table) throws SQLException {
		for (ColumnMap column : table.columns()) {
			if (column.index() == ColumnMap.Index.PLAIN) {
				database.execute(TableMap.dropIndex(table.indexName(column)));
			}
		}
	}

	/** The greatest id of a table; 0 if it is empty. */
	public static long greatestId(Connection connection, String table) throws SQLException {
		try (var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT MAX(\"id\") FROM \"" + table + '"')) {
			result.next();
			return result.getLong(1);
		}
	}

	/** Ids greater than one, ascending. */
	public static List<Long> ids(Connection connection, TableMap table, long after, int most) throws SQLException {
		String sql = "SELECT \"id\" FROM \"" + table.name() + "\" WHERE \"id\" > ? ORDER BY \"id\" LIMIT ?";
		try (var statement = connection.prepareStatement(sql)) {
			statement.setLong(1, after);
			statement.setInt(2, most);
			var ids = new ArrayList<Long>();
			try (var result = statement.executeQuery()) {
				while (result.next()) {
					ids.add(result.getLong(1));
				}
			}
			return ids;
		}
	}

	private Set<String> strings(String sql, String parameter) throws SQLException {
		var strings = new HashSet<String>();
		try (var statement = connection.prepareStatement(sql)) {
			statement.setString(1, parameter);
			try (var result = statement.executeQuery()) {
				while (result.next()) {
					strings.add(result.getString(1));
				}
			}
		}
		return strings;
	}
}
