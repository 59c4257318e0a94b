package org.jingjian.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Seals small secrets: suite, random nonce, sealed text in one array. */
public final class SecretBox {
	private SecretBox() {
	}

	/** @param purpose what it is; must be the same to open it */
	public static byte[] seal(Suite suite, byte[] key, String purpose, byte[] secret) {
		byte[] nonce = Keys.random(Suite.NONCE);
		byte[] sealed = suite.seal(key, nonce, purpose.getBytes(StandardCharsets.UTF_8), secret, 0, secret.length);
		byte[] box = new byte[1 + nonce.length + sealed.length];
		box[0] = (byte) suite.id();
		System.arraycopy(nonce, 0, box, 1, nonce.length);
		System.arraycopy(sealed, 0, box, 1 + nonce.length, sealed.length);
		return box;
	}

	/** @throws Altered it was not sealed with this key and purpose */
	public static byte[] open(byte[] key, String purpose, byte[] box) {
		int start = 1 + Suite.NONCE;
		if (box.length < start + Suite.TAG) {
			throw new Altered();
		}
		return Suite.of(box[0]).open(key, Arrays.copyOfRange(box, 1, start), purpose.getBytes(StandardCharsets.UTF_8), box,
				start, box.length - start);
	}
}
