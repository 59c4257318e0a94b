package org.jingjian.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jingjian.crypto.internal.Chunks;
import org.jingjian.crypto.internal.OpeningStream;
import org.jingjian.crypto.internal.SealingStream;

/**
 * Content of any length, encrypted in chunks of 64 KiB. Every chunk is bound to its stream, its place and whether it is
 * the last: a flipped byte, a chunk moved or left out and a cut end are all found before any byte of that chunk is
 * handed out.
 */
public final class SealedStreams {
	private SealedStreams() {
	}

	/** What is written is complete only once the stream is closed; closing it closes {@code out}. */
	public static OutputStream seal(Suite suite, byte[] key, OutputStream out) throws IOException {
		return new SealingStream(Chunks.create(suite, key, out), out);
	}

	/**
	 * The stream throws {@link Altered} while reading as soon as something is wrong; closing it closes {@code in}.
	 *
	 * @throws Altered not a sealed stream
	 */
	public static InputStream open(byte[] key, InputStream in) throws IOException {
		return new OpeningStream(Chunks.read(key, in), in);
	}
}
