package org.jingjian.store.internal.memory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jingjian.base.DurableFile;
import org.jingjian.columns.ColumnTable;
import org.jingjian.columns.Kind;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.SealedStreams;
import org.jingjian.crypto.Sm3;
import org.jingjian.crypto.Suite;
import org.jingjian.store.internal.files.HeadFile.Head;

/**
 * The columns of one table in a file beside the database, encrypted and authenticated with a key that only this table of
 * this store has. It says of itself which journal entry was the last they contain. Written whole or not at all.
 */
final class ColumnFile {
	private static final String NAME = "columns-";
	private static final String UNFINISHED = ".part";
	private static final int BUFFER = 256 * 1024;

	private final Path folder;
	private final String name;
	private final byte[] key;
	private final List<Kind> kinds;

	/** What was kept. */
	record Kept(ColumnTable table, Head head) {
	}

	/** The file is there and cannot be used; the message says why, and nothing of what it holds. */
	static final class Unusable extends Exception {
		private static final long serialVersionUID = 1L;

		Unusable(String why) {
			this(why, null);
		}

		Unusable(String why, Throwable cause) {
			super(why, cause);
		}
	}

	/** @param key of all such files of this store */
	ColumnFile(Path folder, byte[] key, String table, List<Kind> kinds) {
		this.folder = folder;
		name = NAME + table;
		this.key = Keys.derive(key, table);
		this.kinds = kinds;
	}

	/** Takes away what an interrupted process left half written. */
	void tidy() throws IOException {
		try (var files = Files.newDirectoryStream(folder, name + "*" + UNFINISHED)) {
			for (Path unfinished : files) {
				Files.delete(unfinished);
			}
		}
	}

	/**
	 * Empty if there is no file.
	 *
	 * @param shape what the columns must be made of, in bytes that differ for what differs
	 */
	Optional<Kept> read(byte[] shape) throws Unusable {
		try (var in = SealedStreams.open(key, new BufferedInputStream(Files.newInputStream(folder.resolve(name)), BUFFER))) {
			var data = new DataInputStream(in);
			if (!Arrays.equals(shape, data.readNBytes(shape.length))) {
				throw new Unusable("it has other columns");
			}
			var head = new Head(data.readLong(), data.readNBytes(Sm3.LENGTH));
			ColumnTable table = ColumnTable.read(kinds, data);
			if (data.read() >= 0) {
				throw new Unusable("it goes on after its end");
			}
			return Optional.of(new Kept(table, head));
		} catch (NoSuchFileException missing) {
			return Optional.empty();
		} catch (IOException | Altered wrong) {
			throw new Unusable("it is damaged, of another store or of another version", wrong);
		}
	}

	/** Durable on return; on any failure what was there before stays. */
	void write(byte[] shape, Moment moment) throws IOException {
		Path temporary = Files.createTempFile(folder, name, UNFINISHED);
		try {
			try (var out = SealedStreams.sealFinely(Suite.CHACHA20_POLY1305, key, new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER))) {
				var data = new DataOutputStream(out);
				data.write(shape);
				data.writeLong(moment.head().number());
				data.write(moment.head().hash());
				moment.table().write(data);
			}
			DurableFile.moveInto(temporary, folder.resolve(name));
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
