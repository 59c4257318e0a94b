package org.jingjian.crypto;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The national digest SM3 (GB/T 32905-2016), 32 bytes. An instance digests a stream and can be used again; not for many threads. */
public final class Sm3 {
	/** Length of a digest, bytes. */
	public static final int LENGTH = 32;

	private final SM3Digest digest = new SM3Digest();

	public static byte[] of(byte[] content) {
		return new Sm3().update(content, 0, content.length).finish();
	}

	/** Digest of the content, lower-case hex. */
	public static String hexOf(byte[] content) {
		return hex(of(content));
	}

	/** Lower-case hex. */
	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	public Sm3 update(byte[] bytes) {
		return update(bytes, 0, bytes.length);
	}

	public Sm3 update(byte[] bytes, int offset, int length) {
		digest.update(bytes, offset, length);
		return this;
	}

	/** The digest of all that was given since the last call; begins anew. */
	public byte[] finish() {
		byte[] result = new byte[LENGTH];
		digest.doFinal(result, 0);
		return result;
	}
}
