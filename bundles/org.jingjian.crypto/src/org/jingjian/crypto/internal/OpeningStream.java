package org.jingjian.crypto.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import org.jingjian.crypto.Suite;

/** Opens chunk by chunk; nothing of a chunk is handed out before all of it proved genuine. */
public final class OpeningStream extends InputStream {
	private final Chunks chunks;
	private final PushbackInputStream in;
	private final byte[] sealed;
	private byte[] plain = new byte[0];
	private int position;
	private boolean ended;

	public OpeningStream(Chunks chunks, InputStream in) {
		this.chunks = chunks;
		this.in = new PushbackInputStream(in, 1);
		sealed = new byte[chunks.size() + Suite.TAG];
	}

	@Override
	public int read() throws IOException {
		return ready() ? plain[position++] & 0xff : -1;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, bytes.length);
		if (length == 0) {
			return 0;
		}
		if (!ready()) {
			return -1;
		}
		int part = Math.min(length, plain.length - position);
		System.arraycopy(plain, position, bytes, offset, part);
		position += part;
		return part;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	private boolean ready() throws IOException {
		while (position == plain.length && !ended) {
			int length = in.readNBytes(sealed, 0, sealed.length);
			int next = in.read();
			if (next >= 0) {
				in.unread(next);
			}
			plain = chunks.open(sealed, length, next < 0);
			position = 0;
			ended = next < 0;
		}
		return position < plain.length;
	}
}
