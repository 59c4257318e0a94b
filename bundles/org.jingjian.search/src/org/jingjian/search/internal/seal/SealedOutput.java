package org.jingjian.search.internal.seal;

import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.lucene.store.IndexOutput;
import org.jingjian.crypto.Keys;

/** Writes a sealed file. A full chunk waits until it is known whether it is the last. */
final class SealedOutput extends IndexOutput {
	private final IndexOutput out;
	private final byte[] key;
	private final byte[] chunk = new byte[Chunks.PLAIN];
	private final CRC32 sum = new CRC32();
	private int filled;
	/** How much of the chunk is in the sum. */
	private int summed;
	private long number;
	private boolean closed;

	SealedOutput(IndexOutput out, byte[] key) throws IOException {
		super("sealed " + out, out.getName());
		this.out = out;
		byte[] salt = Keys.random(Chunks.SALT);
		this.key = Chunks.fileKey(key, salt);
		out.writeBytes(salt, salt.length);
	}

	@Override
	public void writeByte(byte b) throws IOException {
		room();
		chunk[filled++] = b;
	}

	@Override
	public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
		int done = 0;
		while (done < length) {
			room();
			int part = Math.min(length - done, chunk.length - filled);
			System.arraycopy(bytes, offset + done, chunk, filled, part);
			filled += part;
			done += part;
		}
	}

	private void room() throws IOException {
		if (filled == chunk.length) {
			getChecksum();
			write(false);
			filled = 0;
			summed = 0;
		}
	}

	private void write(boolean last) throws IOException {
		byte[] sealed = Chunks.seal(key, number++, last, chunk, filled);
		out.writeBytes(sealed, sealed.length);
	}

	@Override
	public long getFilePointer() {
		return number * Chunks.PLAIN + filled;
	}

	@Override
	public long getChecksum() {
		sum.update(chunk, summed, filled - summed);
		summed = filled;
		return sum.getValue();
	}

	@Override
	public void close() throws IOException {
		if (!closed) {
			closed = true;
			try (out) {
				write(true);
			}
		}
	}
}
