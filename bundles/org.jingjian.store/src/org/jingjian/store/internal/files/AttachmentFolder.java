package org.jingjian.store.internal.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jingjian.base.DurableFile;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.SealedStreams;
import org.jingjian.crypto.Sm3;
import org.jingjian.crypto.Suite;
import org.jingjian.store.Attachments.Kept;
import org.jingjian.store.internal.Messages;

/**
 * Encrypted files, named by a keyed code of their content's digest: who has the folder but not the key cannot even ask
 * whether a file he knows is there.
 */
public final class AttachmentFolder {
	private static final String NAME = "attachments";
	private static final int BUFFER = 64 * 1024;
	private static final int NAME_BYTES = 24;

	private final Path folder;
	private final byte[] contentKey;
	private final byte[] nameKey;

	public AttachmentFolder(Path store, byte[] key) {
		folder = store.resolve(NAME);
		contentKey = Keys.derive(key, "content");
		nameKey = Keys.derive(key, "name");
	}

	public void create() throws IOException {
		Files.createDirectories(folder);
	}

	/** Takes away what an interrupted process left half written. */
	public void tidy() throws IOException {
		try (var files = Files.newDirectoryStream(folder, "*.part")) {
			for (Path unfinished : files) {
				Files.delete(unfinished);
			}
		}
	}

	/** Durable on return. */
	public Kept keep(InputStream content) throws IOException {
		Path temporary = Files.createTempFile(folder, "new", ".part");
		try {
			var digest = new Sm3();
			long size = 0;
			try (var out = SealedStreams.seal(Suite.AES_256_GCM, contentKey,
					new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER))) {
				byte[] buffer = new byte[BUFFER];
				for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
					digest.update(buffer, 0, read);
					out.write(buffer, 0, read);
					size += read;
				}
			}
			String hex = Sm3.hex(digest.finish());
			DurableFile.moveInto(temporary, file(hex));
			return new Kept(hex, size);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** @throws Refusal missing or altered */
	public InputStream open(String digest) throws IOException {
		try {
			var in = new BufferedInputStream(Files.newInputStream(file(digest)), BUFFER);
			try {
				return new Named(SealedStreams.open(contentKey, in), digest);
			} catch (Altered altered) {
				in.close();
				throw altered(digest, altered);
			}
		} catch (NoSuchFileException missing) {
			throw new Refusal(Messages.of("attachment.missing", digest), missing);
		}
	}

	/** Reads all of it. Returns what is wrong; null if nothing is. */
	public Refusal check(String digest, long size) {
		var seen = new Sm3();
		long read = 0;
		try (var in = open(digest)) {
			byte[] buffer = new byte[BUFFER];
			for (int part = in.read(buffer); part >= 0; part = in.read(buffer)) {
				seen.update(buffer, 0, part);
				read += part;
			}
		} catch (Refusal refusal) {
			return refusal;
		} catch (IOException unreadable) {
			return altered(digest, unreadable);
		}
		boolean same = read == size && Arrays.equals(seen.finish(), HexFormat.of().parseHex(digest));
		return same ? null : altered(digest, null);
	}

	/** Where the content of a digest is, or would be. */
	Path file(String digest) {
		byte[] code = Keys.mac(nameKey, HexFormat.of().parseHex(digest));
		return folder.resolve(HexFormat.of().formatHex(code, 0, NAME_BYTES));
	}

	private static Refusal altered(String digest, Throwable cause) {
		return new Refusal(Messages.of("attachment.altered", digest), cause);
	}

	/** Names the attachment when it turns out to be altered. */
	private static final class Named extends FilterInputStream {
		private final String digest;

		Named(InputStream in, String digest) {
			super(in);
			this.digest = digest;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			try {
				return super.read(bytes, offset, length);
			} catch (Altered wrong) {
				throw altered(digest, wrong);
			}
		}
	}
}
