package org.jingjian.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.store.Stores;
import org.jingjian.store.internal.OwnModel;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.files.StoreHeader;
import org.jingjian.store.internal.model.Catalog;
import org.jingjian.store.internal.model.TableMap;

/** The same rows as a store's, inserted by plain JDBC batches into a database with the same tables and settings. */
final class RawRows implements AutoCloseable {
	private final Database source;
	private final Database target;
	private final TableMap filings = new Catalog(new OwnModel().packages()).table("filing");
	private final int batch;
	private long lastId = Long.MIN_VALUE;

	RawRows(Path store, Path raw, Stores stores, byte[] key, int batch) throws SQLException {
		stores.create(raw, key).close();
		source = open(store, key);
		target = open(raw, key);
		target.execute("DELETE FROM \"jj_journal\"");
		this.batch = batch;
	}

	private static Database open(Path folder, byte[] key) throws SQLException {
		try (var header = StoreHeader.read(folder, key)) {
			return Database.open(folder, header.keyPair("database"));
		}
	}

	/** For a bulk load. */
	void dropIndexes() throws SQLException {
		new Schema(target).dropIndexes(filings);
	}

	/** After a bulk load. */
	void createIndexes(Stopwatch watch) throws SQLException {
		watch.start();
		new Schema(target).createIndexes(filings);
		target.commit();
		watch.stop();
	}

	/** Inserts the next so many. */
	void copy(int count, Stopwatch watch) throws SQLException {
		int columns = TableMap.FIXED + filings.columns().size();
		Connection connection = target.writer();
		try (var rows = connection.prepareStatement(filings.insert());
				var documents = connection.prepareStatement(filings.insertDocument());
				var journal = connection.prepareStatement("INSERT INTO \"jj_journal\" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			for (int done = 0; done < count; done += batch) {
				List<Object[]> records = read(filings.selectAll() + " WHERE \"id\" > " + lastId + " ORDER BY \"id\" LIMIT " + batch, columns);
				List<Object[]> contents = read("SELECT \"doc\", \"id\" FROM " + TableMap.documents(filings.name()) + " WHERE \"id\" > " + lastId
						+ " ORDER BY \"id\" LIMIT " + batch, 2);
				lastId = (Long) records.getLast()[0];
				List<Object[]> entries = read("SELECT * FROM \"jj_journal\" WHERE \"number\" BETWEEN " + records.getFirst()[2] + " AND "
						+ records.getLast()[2], 12);
				watch.start();
				insert(rows, records);
				insert(documents, contents);
				insert(journal, entries);
				target.commit();
				watch.stop();
			}
		}
	}

	private List<Object[]> read(String sql, int columns) throws SQLException {
		try (var statement = source.writer().createStatement(); ResultSet result = statement.executeQuery(sql)) {
			var rows = new ArrayList<Object[]>();
			while (result.next()) {
				Object[] row = new Object[columns];
				for (int i = 0; i < columns; i++) {
					row[i] = result.getObject(i + 1);
				}
				rows.add(row);
			}
			return rows;
		}
	}

	private static void insert(PreparedStatement statement, List<Object[]> rows) throws SQLException {
		for (Object[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				statement.setObject(i + 1, row[i]);
			}
			statement.addBatch();
		}
		statement.executeBatch();
	}

	@Override
	public void close() throws SQLException {
		source.close();
		target.close();
	}
}
