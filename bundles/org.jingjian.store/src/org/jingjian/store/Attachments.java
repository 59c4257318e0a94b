package org.jingjian.store;

import java.io.InputStream;
import org.jingjian.base.Refusal;

/** Files by the SM3 digest of their content, encrypted on disk, never changed, each kept once. */
public interface Attachments {
	/**
	 * Keeps the content; durable on return. The journal gets a note of it, in the change that runs on this thread if one
	 * does, else of its own by {@code system}.
	 *
	 * @param content read to its end, not closed
	 * @return its digest and size
	 * @throws Refusal disk full
	 */
	Kept keep(InputStream content);

	/**
	 * The content; the stream fails with a {@link Refusal} at the first byte that was tampered with, before handing it out.
	 *
	 * @param digest SM3, hex
	 * @throws Refusal no such attachment
	 */
	InputStream open(String digest);

	boolean has(String digest);

	/**
	 * @param digest SM3, hex
	 * @param size bytes of the content
	 */
	record Kept(String digest, long size) {
	}
}
