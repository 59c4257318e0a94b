package org.jingjian.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** 256-bit keys: made at random, and derived from another one for one purpose each, so that no key serves two. */
public final class Keys {
	/** Length of a key, bytes. */
	public static final int LENGTH = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Keys() {
	}

	/** A new key. */
	public static byte[] random() {
		return random(LENGTH);
	}

	public static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	/**
	 * The key for a purpose: HMAC-SHA-256 of its name, and of what sets it apart from others of that purpose.
	 *
	 * @param context a salt, an account; may be empty
	 */
	public static byte[] derive(byte[] key, String purpose, byte... context) {
		if (key.length != LENGTH) {
			throw new IllegalArgumentException("A key has " + LENGTH + " bytes, not " + key.length);
		}
		byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
		byte[] message = new byte[name.length + 1 + context.length];
		System.arraycopy(name, 0, message, 0, name.length);
		System.arraycopy(context, 0, message, name.length + 1, context.length);
		return mac(key, message);
	}

	/** HMAC-SHA-256. */
	public static byte[] mac(byte[] key, byte... message) {
		var mac = new HMac(new SHA256Digest());
		mac.init(new KeyParameter(key));
		mac.update(message, 0, message.length);
		byte[] result = new byte[mac.getMacSize()];
		mac.doFinal(result, 0);
		return result;
	}
}
