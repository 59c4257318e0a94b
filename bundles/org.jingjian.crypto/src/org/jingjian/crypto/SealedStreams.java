package org.jingjian.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jingjian.crypto.internal.Chunks;
import org.jingjian.crypto.internal.OpeningStream;
import org.jingjian.crypto.internal.SealingStream;

/**
 * Content of any length, encrypted in chunks, of 64 KiB unless said otherwise. Every chunk is bound to its stream, its place and whether it is
 * the last: a flipped byte, a chunk moved or left out and a cut end are all found before any byte of that chunk is
 * handed out.
 */
public final class SealedStreams {
	private SealedStreams() {
	}

	/** What is written is complete only once the stream is closed; closing it closes {@code out}. */
	public static OutputStream seal(Suite suite, byte[] key, OutputStream out) throws IOException {
		return new SealingStream(Chunks.create(suite, Chunks.Grain.COARSE, key, out), out);
	}

	/**
	 * The same in chunks of 4 KiB. For what is read right after a start, when nothing is compiled yet: what is called more
	 * often is compiled sooner, and a hundred megabytes are opened in a third of the time.
	 */
	public static OutputStream sealFinely(Suite suite, byte[] key, OutputStream out) throws IOException {
		return new SealingStream(Chunks.create(suite, Chunks.Grain.FINE, key, out), out);
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
