package org.jingjian.store.internal.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.SealedStreams;
import org.jingjian.crypto.Suite;
import org.jingjian.store.internal.Messages;
import org.jingjian.store.internal.files.KeyedHeader;

/**
 * A backup as a file: a header, then a sealed stream of parts. A part begins with its kind and holds rows, each after a 1,
 * and a 0 at their end. Nothing of it is believed that did not authenticate.
 */
final class BackupFile {
	static final byte NAMES = 1;
	static final byte DICTIONARIES = 2;
	static final byte TABLE = 3;
	static final byte JOURNAL = 4;
	static final byte ATTACHMENTS = 5;
	static final byte END = 6;

	/** Longest text or bytes of one value. */
	static final int MOST = 8 * 1024 * 1024;
	static final int BUFFER = 64 * 1024;

	private static final String TITLE = "jingjian-backup 1";

	private BackupFile() {
	}

	static DataOutputStream create(Path file, byte[] master) throws IOException {
		var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
		try (var header = KeyedHeader.create(TITLE, master)) {
			out.write(header.bytes());
			return new DataOutputStream(new BufferedOutputStream(SealedStreams.seal(Suite.AES_256_GCM, header.key("content"), out), BUFFER));
		} catch (IOException failed) {
			out.close();
			throw failed;
		}
	}

	/** @throws Refusal not a backup, of another key, or damaged */
	static DataInputStream open(Path file, byte[] master) throws IOException {
		var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		try (var header = header(file, in, master)) {
			return new DataInputStream(new BufferedInputStream(SealedStreams.open(header.key("content"), in), BUFFER));
		} catch (Altered altered) {
			in.close();
			throw damaged(file, altered);
		} catch (IOException | RuntimeException failed) {
			in.close();
			throw failed;
		}
	}

	private static KeyedHeader header(Path file, InputStream in, byte[] master) throws IOException {
		in.mark(KeyedHeader.MOST);
		byte[] begin = in.readNBytes(KeyedHeader.MOST);
		try {
			KeyedHeader header = KeyedHeader.read(TITLE, begin, master);
			in.reset();
			in.skipNBytes(header.bytes().length);
			return header;
		} catch (KeyedHeader.Unusable unusable) {
			throw new Refusal(Messages.of(unusable.fault() == KeyedHeader.Fault.WRONG_KEY ? "backup.key" : "backup.damaged", file));
		}
	}

	static Refusal damaged(Path file, Throwable cause) {
		return new Refusal(Messages.of("backup.damaged", file), cause);
	}

	static void text(DataOutputStream out, String text) throws IOException {
		if (text == null) {
			out.writeInt(-1);
			return;
		}
		out.writeInt(text.length());
		for (int i = 0; i < text.length(); i++) {
			out.writeChar(text.charAt(i));
		}
	}

	static String text(DataInputStream in) throws IOException {
		int length = length(in);
		if (length < 0) {
			return null;
		}
		var text = new StringBuilder(Math.min(length, BUFFER));
		for (int i = 0; i < length; i++) {
			text.append(in.readChar());
		}
		return text.toString();
	}

	static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
		if (bytes == null) {
			out.writeInt(-1);
			return;
		}
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	static byte[] bytes(DataInputStream in) throws IOException {
		int length = length(in);
		return length < 0 ? null : Arrays.copyOf(in.readNBytes(length), length);
	}

	private static int length(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length > MOST) {
			throw new IOException("A value of " + length + " bytes");
		}
		return length;
	}
}
