package org.jingjian.crypto.internal;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written, chunk by chunk. */
public final class SealingStream extends OutputStream {
	private final Chunks chunks;
	private final OutputStream out;
	private final byte[] buffer;
	private int filled;
	private boolean closed;

	public SealingStream(Chunks chunks, OutputStream out) {
		this.chunks = chunks;
		this.out = out;
		buffer = new byte[chunks.size()];
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int done = 0;
		while (done < length) {
			if (filled == buffer.length) {
				flushChunk(false);
			}
			int part = Math.min(length - done, buffer.length - filled);
			System.arraycopy(bytes, offset + done, buffer, filled, part);
			filled += part;
			done += part;
		}
	}

	@Override
	public void close() throws IOException {
		if (closed) {
			return;
		}
		closed = true;
		try (out) {
			flushChunk(true);
			out.flush();
		}
	}

	private void flushChunk(boolean last) throws IOException {
		out.write(chunks.seal(buffer, filled, last));
		filled = 0;
	}
}
