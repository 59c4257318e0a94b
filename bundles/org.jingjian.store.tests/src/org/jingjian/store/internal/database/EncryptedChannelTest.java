package org.jingjian.store.internal.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.jingjian.crypto.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedChannelTest {
	private static final int SIZE = 300_000;

	@TempDir
	private Path folder;

	@Test
	void reads_and_writes_of_any_place_and_length_are_those_of_a_plain_file() throws IOException {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		byte[] model = new byte[SIZE];
		int end = 0;
		byte[] key = Keys.random(64);
		try (var channel = open(key)) {
			for (int i = 0; i < 2000; i++) {
				int at = random.nextInt(end + 1);
				byte[] bytes = new byte[random.nextInt(Math.min(90_000, SIZE - at))];
				if (random.nextBoolean()) {
					random.nextBytes(bytes);
					System.arraycopy(bytes, 0, model, at, bytes.length);
					assertEquals(bytes.length, channel.write(ByteBuffer.wrap(bytes), at));
					end = Math.max(end, at + bytes.length);
				} else {
					int length = Math.min(bytes.length, end - at);
					if (length > 0) {
						channel.read(ByteBuffer.wrap(bytes, 0, length), at);
						assertArrayEquals(Arrays.copyOfRange(model, at, at + length), Arrays.copyOf(bytes, length), "seed " + seed);
					}
				}
			}
		}
		try (var channel = open(key)) {
			byte[] all = new byte[end];
			channel.read(ByteBuffer.wrap(all), 0);
			assertArrayEquals(Arrays.copyOf(model, end), all, "seed " + seed);
			assertEquals(-1, channel.read(ByteBuffer.allocate(1), channel.size()));
			channel.truncate(5000);
			assertEquals(8192, channel.size());
		}
		byte[] file = Files.readAllBytes(folder.resolve("file"));
		assertFalse(Arrays.equals(Arrays.copyOf(model, 4096), Arrays.copyOf(file, 4096)));
	}

	private EncryptedChannel open(byte[] key) throws IOException {
		return new EncryptedChannel(FileChannel.open(folder.resolve("file"), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE), key);
	}
}
