package org.jingjian.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.internal.document.Documents;
import org.jingjian.store.internal.document.Packer;
import org.jingjian.store.internal.document.UnreadableDocument;
import org.jingjian.store.internal.model.TableMap;

/** Reads aggregates from their rows. */
final class Records {
	private final Documents documents;
	private final Packer packer;

	/** @param document not packed */
	record Stored(int version, long entry, byte[] document) {
	}

	Records(Documents documents, Packer packer) {
		this.documents = documents;
		this.packer = packer;
	}

	Optional<Stored> stored(Connection connection, TableMap table, long id) throws SQLException {
		try (var statement = connection.prepareStatement(table.selectDocument())) {
			statement.setLong(1, id);
			try (var result = statement.executeQuery()) {
				return result.next()
						? Optional.of(new Stored(result.getInt(1), result.getLong(2), unpack(table, id, result.getBytes(3))))
						: Optional.empty();
			}
		}
	}

	<T extends Aggregate> Optional<T> find(Connection connection, TableMap table, long id) throws SQLException {
		return stored(connection, table, id).map(stored -> aggregate(table, id, stored.version(), stored.document()));
	}

	@SuppressWarnings("unchecked")
	<T extends Aggregate> T aggregate(TableMap table, long id, int version, byte[] document) {
		var aggregate = (T) read(table, id, document).object();
		aggregate.setId(id);
		aggregate.setVersion(version);
		return aggregate;
	}

	/** @throws Refusal the record is damaged, or was written by a program that knows more than this one */
	Documents.Read read(TableMap table, long id, byte[] document) {
		try {
			Documents.Read read = documents.read(document);
			if (read.object().eClass() != table.type()) {
				throw damaged(table, id, null);
			}
			return read;
		} catch (UnreadableDocument unreadable) {
			throw damaged(table, id, unreadable);
		}
	}

	byte[] undo(TableMap table, long id, byte[] undoing, byte[] after) {
		try {
			return packer.undo(undoing, after);
		} catch (UnreadableDocument unreadable) {
			throw damaged(table, id, unreadable);
		}
	}

	private byte[] unpack(TableMap table, long id, byte[] packed) {
		try {
			return packer.unpack(packed);
		} catch (UnreadableDocument unreadable) {
			throw damaged(table, id, unreadable);
		}
	}

	private static Refusal damaged(TableMap table, long id, Throwable cause) {
		return new Refusal(Messages.of("record.damaged", table.name(), Long.toString(id)), cause);
	}
}
