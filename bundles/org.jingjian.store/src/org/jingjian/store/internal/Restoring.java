package org.jingjian.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.Attachments.Kept;
import org.jingjian.store.internal.backup.BackupReader;
import org.jingjian.store.internal.database.AttachmentTable;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.database.Statements;
import org.jingjian.store.internal.document.Names;
import org.jingjian.store.internal.document.UnreadableDocument;
import org.jingjian.store.internal.model.TableMap;

/** Fills the empty database of a new store from a backup. Records of classes that are not known here are kept for later. */
final class Restoring implements BackupReader.Target {
	private static final int PORTION = 500;

	private final Parts parts;
	private final Records records;
	private final Statements statements;
	private final Progress progress;
	private String tableName;
	private TableMap table;
	private PreparedStatement batch;
	private PreparedStatement documents;
	private int pending;
	private int names;

	Restoring(Parts parts, Records records, Progress progress) {
		this.parts = parts;
		this.records = records;
		this.statements = new Statements(parts.database().writer());
		this.progress = progress;
	}

	/** Work with the database, its failures translated. */
	@FunctionalInterface
	private interface Step {
		void run() throws SQLException;
	}

	private static void step(Step step) {
		try {
			step.run();
		} catch (SQLException failed) {
			throw Failures.of(failed);
		}
	}

	@Override
	public void name(Names.Name name) {
		parts.names().restore(name);
		step(() -> parts.schema().addNames(++names, List.of(name)));
	}

	@Override
	public void dictionary(int id, String type, byte[] content) {
		step(() -> parts.dictionaries().restore(parts.schema(), type, id, content));
	}

	@Override
	public void table(String name) {
		step(() -> {
			flush();
			tableName = name;
			table = parts.catalog().table(name);
			parts.database().execute(table == null ? TableMap.createUnknown(name) : table.create(), TableMap.createDocuments(name));
			documents = statements.of(TableMap.insertDocument(name));
			batch = statements.of(table == null ? TableMap.insertUnknown(name) : table.insert());
		});
		progress.begin(Messages.of("progress.restoring", name), -1);
	}

	@Override
	public void record(long id, int version, long entry, byte[] document) {
		step(() -> {
			batch.setLong(1, id);
			batch.setInt(2, version);
			batch.setLong(3, entry);
			int index = TableMap.FIXED;
			if (table != null) {
				Object[] columns = columns(id, version, document);
				for (int i = 0; i < columns.length; i++) {
					table.columns().get(i).kind().bind(batch, ++index, columns[i]);
				}
			}
			documents.setBytes(1, document);
			documents.setLong(2, id);
			documents.addBatch();
			added();
		});
	}

	private Object[] columns(long id, int version, byte[] document) {
		try {
			return Save.columns(table, records.<Aggregate>aggregate(table, id, version, parts.packer().unpack(document)));
		} catch (UnreadableDocument unreadable) {
			throw new Refusal(Messages.of("record.damaged", tableName, Long.toString(id)), unreadable);
		}
	}

	@Override
	public void entry(JournalRow row) {
		step(() -> {
			PreparedStatement journal = statements.of(JournalTable.INSERT);
			if (batch != journal) {
				flush();
				documents = null;
				batch = journal;
				progress.begin(Messages.of("progress.restoring", "journal"), -1);
			}
			if (Evolution.isNames(row)) {
				parts.schema().put(Evolution.NAMES, Long.toString(row.number()));
			}
			JournalTable.bind(batch, row);
			added();
		});
	}

	@Override
	public void attachment(String digest, long size, long entry, InputStream content) throws IOException {
		Kept kept = parts.attachments().keep(content);
		if (!kept.digest().equals(digest) || kept.size() != size) {
			throw new Refusal(Messages.of("attachment.altered", digest));
		}
		step(() -> AttachmentTable.insert(parts.database().writer(), HexFormat.of().parseHex(digest), size, entry));
		progress.check();
	}

	/** Makes all of it durable, and writes how far the journal goes. */
	void finish() throws SQLException, IOException {
		flush();
		parts.database().commit();
		JournalRow last = JournalTable.last(parts.database().writer());
		if (last != null) {
			parts.headFile().write(last.number(), last.hash());
		}
	}

	private void added() throws SQLException {
		batch.addBatch();
		if (++pending == PORTION) {
			flush();
			progress.check();
		}
	}

	private void flush() throws SQLException {
		if (pending > 0) {
			batch.executeBatch();
			if (documents != null) {
				documents.executeBatch();
			}
			parts.database().writer().commit();
			progress.done(pending);
			pending = 0;
		}
	}
}
