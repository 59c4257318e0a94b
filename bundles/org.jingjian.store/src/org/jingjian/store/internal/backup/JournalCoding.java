package org.jingjian.store.internal.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jingjian.store.internal.database.JournalRow;

/** A journal entry in a backup. */
final class JournalCoding {
	private JournalCoding() {
	}

	static void write(DataOutputStream out, JournalRow row) throws IOException {
		out.writeByte(1);
		out.writeLong(row.number());
		out.writeLong(row.at());
		BackupFile.text(out, row.account());
		BackupFile.text(out, row.action());
		BackupFile.text(out, row.type());
		out.writeLong(row.id());
		out.writeInt(row.version());
		out.writeLong(row.previous());
		BackupFile.text(out, row.detail());
		BackupFile.bytes(out, row.change());
		BackupFile.bytes(out, row.digest());
		BackupFile.bytes(out, row.hash());
	}

	/** What follows upon the 1 that announces it. */
	static JournalRow read(DataInputStream in) throws IOException {
		return new JournalRow(in.readLong(), in.readLong(), BackupFile.text(in), BackupFile.text(in), BackupFile.text(in),
				in.readLong(), in.readInt(), in.readLong(), BackupFile.text(in), BackupFile.bytes(in), BackupFile.bytes(in),
				BackupFile.bytes(in));
	}
}
