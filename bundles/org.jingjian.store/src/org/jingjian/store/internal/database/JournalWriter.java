package org.jingjian.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jingjian.crypto.Sm3;
import org.jingjian.store.internal.files.HeadFile.Head;

/** Appends to the journal and keeps its chain. For one thread at a time. */
public final class JournalWriter {
	private final Sm3 digest = new Sm3();
	private Head committed;
	private long number;
	private byte[] hash;

	public JournalWriter(Connection connection) throws SQLException {
		committed = JournalTable.head(connection);
		rollBack();
	}

	/** Gives the entry its number and hash and adds it to the batch; returns its number. */
	public long append(PreparedStatement insert, JournalRow row) throws SQLException {
		var numbered = new JournalRow(number + 1, row.at(), row.account(), row.action(), row.type(), row.id(), row.version(),
				row.previous(), row.detail(), row.change(), row.digest(), null);
		byte[] chained = numbered.chained(hash, digest);
		JournalTable.bind(insert, numbered.withHash(chained));
		insert.addBatch();
		hash = chained;
		return ++number;
	}

	/** Number of the next entry. */
	public long next() {
		return number + 1;
	}

	/** True if something was appended since the last commit. */
	public boolean isDirty() {
		return number != committed.number();
	}

	public Head commit() {
		committed = new Head(number, hash);
		return committed;
	}

	public void rollBack() {
		number = committed.number();
		hash = committed.hash();
	}

	/** The last committed entry. */
	public Head committed() {
		return committed;
	}
}
