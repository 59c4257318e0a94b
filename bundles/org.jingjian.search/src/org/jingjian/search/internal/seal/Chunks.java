package org.jingjian.search.internal.seal;

import java.nio.ByteBuffer;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.Suite;

/**
 * How a file is laid out: a salt, from which its own key is derived, then chunks of equal length, the last shorter or
 * even empty. A chunk's number is its nonce; whether it is the last is authenticated with it.
 */
final class Chunks {
	static final int SALT = 32;
	static final int PLAIN = 4096;
	static final int SEALED = PLAIN + Suite.TAG;

	private static final String PURPOSE = "index-file";
	private static final byte[] LAST = { 1 };
	private static final byte[] INNER = { 0 };

	private Chunks() {
	}

	static byte[] fileKey(byte[] key, byte[] salt) {
		return Keys.derive(key, PURPOSE, salt);
	}

	static byte[] seal(byte[] fileKey, long number, boolean last, byte[] plain, int length) {
		return Suite.AES_256_GCM.seal(fileKey, nonce(number), last ? LAST : INNER, plain, 0, length);
	}

	static byte[] open(byte[] fileKey, long number, boolean last, byte[] sealed, int length) {
		return Suite.AES_256_GCM.open(fileKey, nonce(number), last ? LAST : INNER, sealed, 0, length);
	}

	private static byte[] nonce(long number) {
		return ByteBuffer.allocate(Suite.NONCE).putLong(Suite.NONCE - Long.BYTES, number).array();
	}

	/** How many chunks a file of that length on disk has. */
	static long count(long onDisk) {
		return Math.max(0, (onDisk - SALT + SEALED - 1) / SEALED);
	}

	/** Of a file of that length on disk; of one cut too short, 0. */
	static long plainLength(long onDisk) {
		return Math.max(0, onDisk - SALT - count(onDisk) * Suite.TAG);
	}
}
