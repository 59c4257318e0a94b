package org.jingjian.store.internal.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jingjian.base.DurableFile;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Altered;
import org.jingjian.store.internal.Messages;
import org.jingjian.store.internal.database.AttachmentTable;
import org.jingjian.store.internal.database.AttachmentTable.AttachmentRow;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.files.AttachmentFolder;
import org.jingjian.store.internal.model.TableMap;

/** Writes a backup from one connection that sees one moment. Columns are left out: they follow from the documents. */
public final class BackupWriter {
	private static final int PORTION = 1000;

	private final Path file;
	private final byte[] master;
	private final AttachmentFolder attachments;
	private final Progress progress;

	public BackupWriter(Path file, byte[] master, AttachmentFolder attachments, Progress progress) {
		this.file = file;
		this.master = master;
		this.attachments = attachments;
		this.progress = progress;
	}

	/**
	 * The file appears under its name once it is complete and was read again.
	 *
	 * @throws Refusal the file exists, cannot be written, or an attachment is damaged
	 */
	public void write(Connection connection) throws SQLException {
		if (Files.exists(file)) {
			throw new Refusal(Messages.of("backup.exists", file));
		}
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (var out = BackupFile.create(part, master)) {
				write(connection, out);
			}
			check(part);
			DurableFile.moveInto(part, file);
		} catch (IOException | UncheckedIOException failed) {
			throw new Refusal(Messages.of("backup.failed", file), failed);
		} finally {
			remove(part);
		}
	}

	private void remove(Path part) {
		try {
			Files.deleteIfExists(part);
		} catch (IOException failed) {
			throw new Refusal(Messages.of("backup.failed", file), failed);
		}
	}

	private void write(Connection connection, DataOutputStream out) throws IOException, SQLException {
		names(connection, out);
		dictionaries(connection, out);
		for (String table : Schema.tables(connection)) {
			table(connection, out, table);
		}
		journal(connection, out);
		attachments(connection, out);
		out.writeByte(BackupFile.END);
	}

	private static void names(Connection connection, DataOutputStream out) throws IOException, SQLException {
		out.writeByte(BackupFile.NAMES);
		for (var name : Schema.names(connection).all()) {
			out.writeByte(1);
			BackupFile.text(out, name.owner());
			out.writeInt(name.number());
			BackupFile.text(out, name.name());
		}
		out.writeByte(0);
	}

	private static void dictionaries(Connection connection, DataOutputStream out) throws IOException, SQLException {
		out.writeByte(BackupFile.DICTIONARIES);
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT \"id\", \"type\", \"content\" FROM \"jj_dictionary\" ORDER BY \"id\"")) {
			while (rows.next()) {
				out.writeByte(1);
				out.writeInt(rows.getInt(1));
				BackupFile.text(out, rows.getString(2));
				BackupFile.bytes(out, rows.getBytes(3));
			}
		}
		out.writeByte(0);
	}

	private void table(Connection connection, DataOutputStream out, String table) throws IOException, SQLException {
		progress.begin(Messages.of("progress.records", table), -1);
		out.writeByte(BackupFile.TABLE);
		BackupFile.text(out, table);
		try (var statement = connection.prepareStatement(TableMap.selectDocuments(table, PORTION))) {
			long last = Long.MIN_VALUE;
			int count;
			do {
				count = 0;
				statement.setLong(1, last);
				try (ResultSet rows = statement.executeQuery()) {
					while (rows.next()) {
						last = rows.getLong(1);
						record(out, rows);
						count++;
					}
				}
				progress.done(count);
				progress.check();
			} while (count == PORTION);
		}
		out.writeByte(0);
	}

	private static void record(DataOutputStream out, ResultSet row) throws IOException, SQLException {
		out.writeByte(1);
		out.writeLong(row.getLong(1));
		out.writeInt(row.getInt(2));
		out.writeLong(row.getLong(3));
		BackupFile.bytes(out, row.getBytes(4));
	}

	private void journal(Connection connection, DataOutputStream out) throws IOException, SQLException {
		progress.begin(Messages.of("progress.journal"), -1);
		out.writeByte(BackupFile.JOURNAL);
		long next = 1;
		List<JournalRow> rows;
		do {
			rows = JournalTable.from(connection, next, PORTION);
			for (JournalRow row : rows) {
				JournalCoding.write(out, row);
				next = row.number() + 1;
			}
			progress.done(rows.size());
			progress.check();
		} while (rows.size() == PORTION);
		out.writeByte(0);
	}

	private void attachments(Connection connection, DataOutputStream out) throws IOException, SQLException {
		List<AttachmentRow> rows = AttachmentTable.all(connection);
		progress.begin(Messages.of("progress.attachments"), rows.size());
		out.writeByte(BackupFile.ATTACHMENTS);
		for (AttachmentRow row : rows) {
			out.writeByte(1);
			BackupFile.bytes(out, row.digest());
			out.writeLong(row.size());
			out.writeLong(row.entry());
			try (InputStream content = attachments.open(HexFormat.of().formatHex(row.digest()))) {
				long copied = content.transferTo(out);
				if (copied != row.size()) {
					throw new IOException("An attachment of another length than recorded");
				}
			}
			progress.done(1);
			progress.check();
		}
		out.writeByte(0);
	}

	/** Reads all of it again: what was written is what authenticates. */
	private void check(Path part) throws IOException {
		progress.begin(Messages.of("progress.check"), Files.size(part));
		byte[] buffer = new byte[BackupFile.BUFFER];
		try (InputStream in = BackupFile.open(part, master)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.done(read);
				progress.check();
			}
		} catch (Altered altered) {
			throw new IOException(altered);
		}
	}
}
