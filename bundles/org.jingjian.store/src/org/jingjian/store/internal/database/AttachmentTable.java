package org.jingjian.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Which attachments there are, each with the journal entry that vouches for it. */
public final class AttachmentTable {
	private AttachmentTable() {
	}

	/** One attachment. */
	public record AttachmentRow(byte[] digest, long size, long entry) {
	}

	/** Empty if there is none of that digest. */
	public static OptionalLong size(Connection connection, byte[] digest) throws SQLException {
		try (var statement = connection.prepareStatement("SELECT \"size\" FROM \"jj_attachment\" WHERE \"digest\" = ?")) {
			statement.setBytes(1, digest);
			try (var result = statement.executeQuery()) {
				return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
			}
		}
	}

	public static void insert(Connection connection, byte[] digest, long size, long entry) throws SQLException {
		try (var statement = connection.prepareStatement("INSERT INTO \"jj_attachment\" VALUES (?, ?, ?)")) {
			statement.setBytes(1, digest);
			statement.setLong(2, size);
			statement.setLong(3, entry);
			statement.executeUpdate();
		}
	}

	/** In the order of their digests. */
	public static List<AttachmentRow> all(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT \"digest\", \"size\", \"entry\" FROM \"jj_attachment\" ORDER BY \"digest\"")) {
			var rows = new ArrayList<AttachmentRow>();
			while (result.next()) {
				rows.add(new AttachmentRow(result.getBytes(1), result.getLong(2), result.getLong(3)));
			}
			return rows;
		}
	}
}
