package org.jingjian.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealedStreamsTest {
	private static final int CHUNK = 64 * 1024;
	private static final int FINE = 4 * 1024;
	private static final int HEAD = 37;

	private final byte[] key = Keys.random();
	private final Random random = new Random(7);

	@Test
	void content_of_any_length_comes_back() throws IOException {
		for (Suite suite : Suite.values()) {
			for (int length : new int[] { 0, 1, 15, 16, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5 }) {
				byte[] plain = content(length);
				assertArrayEquals(plain, open(key, seal(suite, plain)), suite + " " + length);
			}
		}
	}

	@Test
	void single_bytes_and_pieces_come_back() throws IOException {
		byte[] plain = content(2 * CHUNK + 77);
		var out = new ByteArrayOutputStream();
		try (var sealing = SealedStreams.seal(Suite.AES_256_GCM, key, out)) {
			for (int at = 0; at < plain.length;) {
				if (random.nextInt(3) == 0) {
					sealing.write(plain[at++]);
				} else {
					int part = Math.min(plain.length - at, random.nextInt(5000));
					sealing.write(plain, at, part);
					at += part;
				}
			}
		}
		try (var opening = SealedStreams.open(key, new ByteArrayInputStream(out.toByteArray()))) {
			for (int i = 0; i < 1000; i++) {
				assertTrue(opening.read() == (plain[i] & 0xff));
			}
			assertArrayEquals(Arrays.copyOfRange(plain, 1000, plain.length), opening.readAllBytes());
		}
	}

	@Test
	void nothing_of_an_altered_chunk_is_handed_out() throws IOException {
		byte[] plain = content(3 * CHUNK);
		byte[] sealed = seal(Suite.AES_256_GCM, plain);
		byte[] altered = sealed.clone();
		altered[HEAD + 2 * (CHUNK + Suite.TAG) + 9] ^= 1;
		try (var opening = SealedStreams.open(key, new ByteArrayInputStream(altered))) {
			assertArrayEquals(Arrays.copyOf(plain, 2 * CHUNK), opening.readNBytes(2 * CHUNK));
			assertThrows(Altered.class, opening::read);
		}
	}

	@Test
	void flips_cuts_exchanges_additions_and_foreign_keys_are_found() throws IOException {
		byte[] sealed = seal(Suite.AES_256_GCM, content(2 * CHUNK + 100));
		for (int i = 0; i < 200; i++) {
			byte[] altered = sealed.clone();
			altered[i < HEAD ? i : random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(8));
			assertAltered(altered);
		}
		for (int length : new int[] { 0, HEAD - 1, HEAD, HEAD + 5, HEAD + CHUNK + Suite.TAG, HEAD + 2 * (CHUNK + Suite.TAG),
				sealed.length - 1 }) {
			assertAltered(Arrays.copyOf(sealed, length));
		}
		assertAltered(Arrays.copyOf(sealed, sealed.length + 1));
		byte[] exchanged = sealed.clone();
		System.arraycopy(sealed, HEAD, exchanged, HEAD + CHUNK + Suite.TAG, CHUNK + Suite.TAG);
		System.arraycopy(sealed, HEAD + CHUNK + Suite.TAG, exchanged, HEAD, CHUNK + Suite.TAG);
		assertAltered(exchanged);
		assertThrows(Altered.class, () -> open(Keys.random(), sealed));
	}

	@Test
	void content_in_fine_chunks_comes_back_and_what_was_altered_is_found() throws IOException {
		for (int length : new int[] { 0, 1, FINE - 1, FINE, FINE + 1, 33 * FINE + 5 }) {
			byte[] plain = content(length);
			byte[] sealed = sealFinely(plain);
			assertArrayEquals(plain, open(key, sealed), "length " + length);
			for (int i = 0; i < 60; i++) {
				byte[] altered = sealed.clone();
				altered[i < HEAD ? i : random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(8));
				assertAltered(altered);
			}
			assertAltered(Arrays.copyOf(sealed, random.nextInt(sealed.length)));
			assertAltered(Arrays.copyOf(sealed, sealed.length + 1));
			assertThrows(Altered.class, () -> open(Keys.random(), sealed));
		}
		byte[] cut = sealFinely(content(3 * FINE));
		assertAltered(Arrays.copyOf(cut, HEAD + FINE + Suite.TAG));
	}

	@Test
	void chunks_of_one_size_do_not_pass_for_those_of_the_other() throws IOException {
		byte[] fine = sealFinely(content(50));
		byte[] coarse = seal(Suite.AES_256_GCM, content(50));
		byte mark = fine[3];
		fine[3] = coarse[3];
		coarse[3] = mark;
		assertAltered(fine);
		assertAltered(coarse);
	}

	private byte[] sealFinely(byte[] plain) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var sealing = SealedStreams.sealFinely(Suite.AES_256_GCM, key, out)) {
			sealing.write(plain);
		}
		return out.toByteArray();
	}

	private void assertAltered(byte[] sealed) {
		assertThrows(Altered.class, () -> open(key, sealed));
	}

	private byte[] content(int length) {
		byte[] plain = new byte[length];
		random.nextBytes(plain);
		return plain;
	}

	private byte[] seal(Suite suite, byte[] plain) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var sealing = SealedStreams.seal(suite, key, out)) {
			sealing.write(plain);
		}
		return out.toByteArray();
	}

	private static byte[] open(byte[] key, byte[] sealed) throws IOException {
		try (var opening = SealedStreams.open(key, new ByteArrayInputStream(sealed))) {
			return opening.readAllBytes();
		}
	}
}
