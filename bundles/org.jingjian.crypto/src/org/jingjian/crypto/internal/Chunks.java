package org.jingjian.crypto.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.Suite;

/** Head of a sealed stream and its chunks: magic, suite, salt; each stream has a key of its own, a chunk's nonce is its index. */
public final class Chunks {
	/** Plain bytes of every chunk but the last. */
	public static final int SIZE = 64 * 1024;

	private static final byte[] MAGIC = { 'J', 'J', 'S', '1' };
	private static final int SALT = 32;
	private static final int LAST = 1;
	private static final int NOT_LAST = 0;

	private final Suite suite;
	private final byte[] key;
	private long index;

	private Chunks(Suite suite, byte[] master, byte[] salt) {
		this.suite = suite;
		this.key = Keys.derive(master, "sealed-stream-" + suite.id(), salt);
	}

	public static Chunks create(Suite suite, byte[] master, OutputStream out) throws IOException {
		byte[] salt = Keys.random(SALT);
		out.write(MAGIC);
		out.write(suite.id());
		out.write(salt);
		return new Chunks(suite, master, salt);
	}

	public static Chunks read(byte[] master, InputStream in) throws IOException {
		byte[] head = in.readNBytes(MAGIC.length + 1 + SALT);
		if (head.length != MAGIC.length + 1 + SALT || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
			throw new Altered();
		}
		byte[] salt = Arrays.copyOfRange(head, MAGIC.length + 1, head.length);
		return new Chunks(Suite.of(head[MAGIC.length]), master, salt);
	}

	byte[] seal(byte[] plain, int length, boolean last) {
		return suite.seal(key, nonce(), new byte[] { (byte) (last ? LAST : NOT_LAST) }, plain, 0, length);
	}

	byte[] open(byte[] sealed, int length, boolean last) {
		return suite.open(key, nonce(), new byte[] { (byte) (last ? LAST : NOT_LAST) }, sealed, 0, length);
	}

	private byte[] nonce() {
		return ByteBuffer.allocate(Suite.NONCE).putLong(Suite.NONCE - Long.BYTES, index++).array();
	}
}
