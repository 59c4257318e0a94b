package org.jingjian.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.store.Actor;
import org.jingjian.store.Attachments;
import org.jingjian.store.internal.database.AttachmentTable;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.files.AttachmentFolder;

/** Attachments: the file first, then its row and journal entry, so that a row always has its file. */
final class KeptAttachments implements Attachments {
	static final String ACTION = "attachment.kept";
	private static final Actor SYSTEM = new Actor("system");

	private final Reader reader;
	private final Writer writer;
	private final AttachmentFolder folder;

	KeptAttachments(Reader reader, Writer writer, AttachmentFolder folder) {
		this.reader = reader;
		this.writer = writer;
		this.folder = folder;
	}

	@Override
	public Kept keep(InputStream content) {
		writer.requireUsable();
		Kept kept;
		try {
			kept = folder.keep(content);
		} catch (IOException failed) {
			throw new Refusal(Messages.of("attachment.failed"), failed);
		}
		writer.join(SYSTEM, changes -> {
			try {
				record(changes, kept);
				return null;
			} catch (SQLException failed) {
				throw Failures.of(failed);
			}
		});
		return kept;
	}

	private void record(Changes changes, Kept kept) throws SQLException {
		Connection connection = writer.connection();
		byte[] digest = HexFormat.of().parseHex(kept.digest());
		if (AttachmentTable.size(connection, digest).isEmpty()) {
			AttachmentTable.insert(connection, digest, kept.size(), changes.nextEntry());
			changes.note(ACTION, detail(kept.digest(), kept.size()));
		}
	}

	static String detail(String digest, long size) {
		return digest + ' ' + size;
	}

	@Override
	public InputStream open(String digest) {
		if (!has(digest)) {
			throw new Refusal(Messages.of("attachment.missing", digest));
		}
		try {
			return folder.open(digest);
		} catch (IOException failed) {
			throw new Refusal(Messages.of("attachment.altered", digest), failed);
		}
	}

	@Override
	public boolean has(String digest) {
		Optional<byte[]> bytes = bytes(digest);
		return bytes.isPresent() && reader.read(connection -> AttachmentTable.size(connection, bytes.get())).isPresent();
	}

	private static Optional<byte[]> bytes(String digest) {
		return digest != null && digest.matches("[0-9a-f]{64}") ? Optional.of(HexFormat.of().parseHex(digest)) : Optional.empty();
	}
}
