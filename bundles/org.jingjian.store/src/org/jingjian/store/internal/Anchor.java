package org.jingjian.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jingjian.base.Text;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.files.HeadFile;
import org.jingjian.store.internal.files.HeadFile.Head;

/** Whether the journal goes as far as the head file says. */
final class Anchor {
	private final Optional<Head> head;

	/** Reads it now: a connection whose moment comes later cannot be behind it. */
	Anchor(HeadFile file) {
		head = read(file);
	}

	private static Optional<Head> read(HeadFile file) {
		try {
			return file.read();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	Optional<Text> fault(Connection connection) throws SQLException {
		if (head.isEmpty()) {
			return Optional.of(Messages.of("fault.head"));
		}
		long number = head.get().number();
		JournalRow row = number == 0 ? null : JournalTable.find(connection, number);
		if (number > 0 && row == null) {
			return Optional.of(missing(connection));
		}
		boolean same = Arrays.equals(row == null ? JournalRow.origin() : row.hash(), head.get().hash());
		return same ? Optional.empty() : Optional.of(Messages.of("fault.entry.changed", Long.toString(number)));
	}

	private static Text missing(Connection connection) throws SQLException {
		JournalRow last = JournalTable.last(connection);
		return Messages.of("fault.entry.missing", Long.toString(last == null ? 1 : last.number() + 1));
	}
}
