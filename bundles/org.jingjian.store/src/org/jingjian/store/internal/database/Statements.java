package org.jingjian.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The writer's prepared statements, each prepared once. For one thread at a time. */
public final class Statements {
	private final Connection connection;
	private final Map<String, PreparedStatement> prepared = new HashMap<>();

	public Statements(Connection connection) {
		this.connection = connection;
	}

	public Connection connection() {
		return connection;
	}

	public PreparedStatement of(String sql) throws SQLException {
		PreparedStatement statement = prepared.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			prepared.put(sql, statement);
		}
		return statement;
	}

	/** Forgets all batches that were not executed. */
	public void clear() throws SQLException {
		for (PreparedStatement statement : prepared.values()) {
			statement.clearBatch();
		}
	}
}
