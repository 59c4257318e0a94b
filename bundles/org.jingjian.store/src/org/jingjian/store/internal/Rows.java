package org.jingjian.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jingjian.store.internal.Packing.Packed;
import org.jingjian.store.internal.Packing.Portion;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.database.JournalWriter;
import org.jingjian.store.internal.database.Statements;
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.TableMap;

/** Writes saves as rows: the record's and the journal's. */
final class Rows {
	private final Statements statements;
	private final JournalWriter journal;

	Rows(Statements statements, JournalWriter journal) {
		this.statements = statements;
		this.journal = journal;
	}

	void write(Portion portion, String account, long at) throws SQLException {
		List<Save> saves = portion.saves();
		List<Packed> packed = portion.packed();
		Set<PreparedStatement> batches = new LinkedHashSet<>();
		PreparedStatement journalInsert = statements.of(JournalTable.INSERT);
		for (int i = 0; i < saves.size(); i++) {
			Save save = saves.get(i);
			if (!save.isNote()) {
				batches.add(record(save, journal.next()));
				batches.add(document(save, packed.get(i).document()));
			}
			journal.append(journalInsert, row(save, packed.get(i), account, at));
		}
		batches.add(journalInsert);
		for (PreparedStatement batch : batches) {
			batch.executeBatch();
		}
	}

	/** Forgets what was not written. */
	void clear() throws SQLException {
		statements.clear();
	}

	private static JournalRow row(Save save, Packed packed, String account, long at) {
		String type = save.isNote() ? null : save.table().name();
		return new JournalRow(0, at, account, save.action(), type, save.id(), save.version(), save.previous(), save.detail(),
				save.undoing(), packed.digest(), null);
	}

	private PreparedStatement document(Save save, byte[] document) throws SQLException {
		TableMap table = save.table();
		PreparedStatement statement = statements.of(save.isFirst() ? table.insertDocument() : table.updateDocument());
		statement.setBytes(1, document);
		statement.setLong(2, save.id());
		statement.addBatch();
		return statement;
	}

	private PreparedStatement record(Save save, long entry) throws SQLException {
		PreparedStatement statement = statements.of(save.isFirst() ? save.table().insert() : save.table().update());
		statement.setLong(1, save.id());
		statement.setInt(2, save.version());
		statement.setLong(3, entry);
		List<ColumnMap> columns = save.table().columns();
		int index = TableMap.FIXED;
		for (int i = 0; i < columns.size(); i++) {
			columns.get(i).kind().bind(statement, ++index, save.columns()[i]);
		}
		if (!save.isFirst()) {
			statement.setLong(++index, save.id());
		}
		statement.addBatch();
		return statement;
	}
}
