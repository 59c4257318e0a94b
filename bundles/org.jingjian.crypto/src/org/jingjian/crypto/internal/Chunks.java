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
	private static final byte[] MAGIC = { 'J', 'J', 'S' };
	private static final int SALT = 32;
	private static final int LAST = 1;
	private static final int NOT_LAST = 0;

	private final Suite.Keyed suite;
	private final Grain grain;
	private long index;

	/** How large chunks are. Streams of one grain have other keys than those of another. */
	public enum Grain {
		COARSE('1', 64 * 1024, ""), FINE('2', 4 * 1024, "-fine");

		private final char mark;
		private final int size;
		private final String purpose;

		Grain(char mark, int size, String purpose) {
			this.mark = mark;
			this.size = size;
			this.purpose = purpose;
		}

		private static Grain of(int mark) {
			return Arrays.stream(values()).filter(grain -> grain.mark == mark).findFirst().orElseThrow(Altered::new);
		}
	}

	private Chunks(Suite suite, Grain grain, byte[] master, byte[] salt) {
		this.grain = grain;
		this.suite = suite.with(Keys.derive(master, "sealed-stream-" + suite.id() + grain.purpose, salt));
	}

	public static Chunks create(Suite suite, Grain grain, byte[] master, OutputStream out) throws IOException {
		byte[] salt = Keys.random(SALT);
		out.write(MAGIC);
		out.write(grain.mark);
		out.write(suite.id());
		out.write(salt);
		return new Chunks(suite, grain, master, salt);
	}

	public static Chunks read(byte[] master, InputStream in) throws IOException {
		byte[] head = in.readNBytes(MAGIC.length + 2 + SALT);
		if (head.length != MAGIC.length + 2 + SALT || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
			throw new Altered();
		}
		byte[] salt = Arrays.copyOfRange(head, MAGIC.length + 2, head.length);
		return new Chunks(Suite.of(head[MAGIC.length + 1]), Grain.of(head[MAGIC.length]), master, salt);
	}

	/** Plain bytes of every chunk but the last. */
	int size() {
		return grain.size;
	}

	byte[] seal(byte[] plain, int length, boolean last) {
		return suite.seal(nonce(), new byte[] { (byte) (last ? LAST : NOT_LAST) }, plain, 0, length);
	}

	byte[] open(byte[] sealed, int length, boolean last) {
		return suite.open(nonce(), new byte[] { (byte) (last ? LAST : NOT_LAST) }, sealed, 0, length);
	}

	private byte[] nonce() {
		return ByteBuffer.allocate(Suite.NONCE).putLong(Suite.NONCE - Long.BYTES, index++).array();
	}
}
