package org.jingjian.store.internal.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Altered;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.document.Names;

/** Reads a backup and hands its parts on. */
public final class BackupReader {
	private final Path file;
	private final byte[] master;

	/** Takes what a backup holds, in this order. */
	public interface Target {
		void name(Names.Name name) throws IOException;

		void dictionary(int id, String type, byte[] content) throws IOException;

		/** The records that follow are this table's. */
		void table(String name) throws IOException;

		void record(long id, int version, long entry, byte[] document) throws IOException;

		void entry(JournalRow row) throws IOException;

		void attachment(String digest, long size, long entry, InputStream content) throws IOException;
	}

	public BackupReader(Path file, byte[] master) {
		this.file = file;
		this.master = master;
	}

	/** @throws Refusal not a backup, damaged, or of another key */
	public void read(Target target) throws IOException {
		try (DataInputStream in = BackupFile.open(file, master)) {
			for (byte part = in.readByte(); part != BackupFile.END; part = in.readByte()) {
				part(part, in, target);
			}
			if (in.read() >= 0) {
				throw BackupFile.damaged(file, null);
			}
		} catch (Altered | EOFException damaged) {
			throw BackupFile.damaged(file, damaged);
		}
	}

	private void part(byte part, DataInputStream in, Target target) throws IOException {
		switch (part) {
			case BackupFile.NAMES -> {
				while (in.readBoolean()) {
					target.name(new Names.Name(BackupFile.text(in), in.readInt(), BackupFile.text(in)));
				}
			}
			case BackupFile.DICTIONARIES -> {
				while (in.readBoolean()) {
					target.dictionary(in.readInt(), BackupFile.text(in), BackupFile.bytes(in));
				}
			}
			case BackupFile.TABLE -> {
				target.table(BackupFile.text(in));
				while (in.readBoolean()) {
					target.record(in.readLong(), in.readInt(), in.readLong(), BackupFile.bytes(in));
				}
			}
			case BackupFile.JOURNAL -> {
				while (in.readBoolean()) {
					target.entry(JournalCoding.read(in));
				}
			}
			case BackupFile.ATTACHMENTS -> {
				while (in.readBoolean()) {
					attachment(in, target);
				}
			}
			default -> throw BackupFile.damaged(file, null);
		}
	}

	private static void attachment(DataInputStream in, Target target) throws IOException {
		String digest = HexFormat.of().formatHex(BackupFile.bytes(in));
		long size = in.readLong();
		long entry = in.readLong();
		var content = new Part(in, size);
		target.attachment(digest, size, entry, content);
		if (content.left > 0) {
			throw new EOFException();
		}
	}

	/** So many bytes of a stream. */
	private static final class Part extends FilterInputStream {
		private long left;

		Part(InputStream in, long size) {
			super(in);
			left = size;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			if (left == 0) {
				return -1;
			}
			int read = super.read(bytes, offset, (int) Math.min(length, left));
			left -= Math.max(read, 0);
			return read;
		}

		@Override
		public void close() {
			// the whole stream is closed by its reader
		}
	}
}
