package org.jingjian.law.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a version by its data. */
final class Digest {
	private static final int SHOWN = 6;

	private Digest() {
	}

	/** A readable name followed by a short digest of the data. */
	static String of(String name, String data) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
			return name + "#" + HexFormat.of().formatHex(digest, 0, SHOWN);
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}
}
