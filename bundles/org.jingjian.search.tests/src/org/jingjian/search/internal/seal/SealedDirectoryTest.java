package org.jingjian.search.internal.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.jingjian.crypto.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDirectoryTest {
	private static final String NAME = "_0.doc";

	@TempDir
	Path folder;

	private final byte[] key = Keys.random();

	private void write(byte[] content, int step) throws IOException {
		try (var directory = new SealedDirectory(folder, key); var out = directory.createOutput(NAME, IOContext.DEFAULT)) {
			for (int at = 0; at < content.length; at += step) {
				out.writeBytes(content, at, Math.min(step, content.length - at));
			}
		}
	}

	private byte[] read(byte[] with) throws IOException {
		try (var directory = new SealedDirectory(folder, with); IndexInput in = directory.openInput(NAME, IOContext.DEFAULT)) {
			byte[] read = new byte[(int) in.length()];
			in.readBytes(read, 0, read.length);
			return read;
		}
	}

	@Test
	void whatWasWrittenIsReadAtAnyPlace() throws IOException {
		long seed = System.nanoTime();
		var random = new Random(seed);
		for (int length : new int[] { 0, 1, 4095, 4096, 4097, 8192, 50_000 }) {
			byte[] content = new byte[length];
			random.nextBytes(content);
			write(content, 1 + random.nextInt(9000));
			assertArrayEquals(content, read(key), () -> "seed " + seed + ", length " + length);
			try (var directory = new SealedDirectory(folder, key); IndexInput in = directory.openInput(NAME, IOContext.DEFAULT)) {
				assertEquals(length, directory.fileLength(NAME));
				for (int round = 0; round < 100 && length > 8; round++) {
					int at = random.nextInt(length - 8);
					IndexInput slice = in.slice("part", at, length - at);
					assertEquals(content[at], slice.readByte(), () -> "seed " + seed);
					slice.seek(0);
					long eight = slice.readLong();
					in.seek(at);
					assertEquals(eight, in.clone().readLong(), () -> "seed " + seed);
					assertEquals(content[at + 7], (byte) (eight >>> 56), () -> "seed " + seed);
				}
			}
			Files.delete(folder.resolve(NAME));
		}
	}

	@Test
	void everyFlippedBitAndEveryCutIsFound() throws IOException {
		byte[] content = new byte[9000];
		write(content, content.length);
		byte[] whole = Files.readAllBytes(folder.resolve(NAME));
		long seed = System.nanoTime();
		var random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			byte[] damaged = whole.clone();
			int at = random.nextInt(damaged.length);
			damaged[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(folder.resolve(NAME), damaged);
			assertThrows(CorruptIndexException.class, () -> read(key), () -> "seed " + seed + ", byte " + at);
			int length = random.nextInt(whole.length);
			Files.write(folder.resolve(NAME), Arrays.copyOf(whole, length));
			assertThrows(CorruptIndexException.class, () -> {
				byte[] read = read(key);
				if (read.length != content.length) {
					throw new CorruptIndexException("shorter", NAME);
				}
			}, () -> "seed " + seed + ", cut at " + length);
		}
	}

	@Test
	void anotherKeyReadsNothing() throws IOException {
		write("济南华瑞".getBytes(), 5);
		assertThrows(CorruptIndexException.class, () -> read(Keys.random()));
	}
}
