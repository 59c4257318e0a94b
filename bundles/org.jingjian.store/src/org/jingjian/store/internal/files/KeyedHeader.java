package org.jingjian.store.internal.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.Sm3;

/**
 * Four lines at the beginning of what is encrypted: title, salt, a code that only the key's holder can make, and a check
 * sum that tells a damaged header from a wrong key. All further keys come from the master key and the salt.
 */
public final class KeyedHeader implements AutoCloseable {
	/** Bytes that a header has at most. */
	public static final int MOST = 512;

	private static final int LINES = 4;

	private final byte[] text;
	private final byte[] key;

	private KeyedHeader(byte[] text, byte[] key) {
		this.text = text;
		this.key = key;
	}

	/** Why a header cannot be used. */
	public enum Fault {
		DAMAGED, WRONG_KEY
	}

	/** A header that cannot be used. */
	public static final class Unusable extends Exception {
		private static final long serialVersionUID = 1L;
		private final Fault fault;

		Unusable(Fault fault) {
			super(fault.name());
			this.fault = fault;
		}

		public Fault fault() {
			return fault;
		}
	}

	public static KeyedHeader create(String title, byte[] master) {
		byte[] salt = Keys.random();
		byte[] key = Keys.derive(master, title, salt);
		String lines = String.join("\n", title, HexFormat.of().formatHex(salt), code(key));
		return new KeyedHeader((lines + '\n' + sum(lines) + '\n').getBytes(StandardCharsets.US_ASCII), key);
	}

	/** @param bytes begin with the header and may go on after it */
	public static KeyedHeader read(String title, byte[] bytes, byte[] master) throws Unusable {
		String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", LINES + 1);
		if (lines.length <= LINES || !title.equals(lines[0])
				|| !sum(String.join("\n", Arrays.copyOf(lines, LINES - 1))).equals(lines[LINES - 1])) {
			throw new Unusable(Fault.DAMAGED);
		}
		byte[] key = Keys.derive(master, title, HexFormat.of().parseHex(lines[1]));
		if (!MessageDigest.isEqual(code(key).getBytes(StandardCharsets.US_ASCII), lines[2].getBytes(StandardCharsets.US_ASCII))) {
			throw new Unusable(Fault.WRONG_KEY);
		}
		String text = String.join("\n", Arrays.copyOf(lines, LINES)) + '\n';
		return new KeyedHeader(text.getBytes(StandardCharsets.US_ASCII), key);
	}

	private static String code(byte[] key) {
		return HexFormat.of().formatHex(Keys.derive(key, "check"));
	}

	private static String sum(String text) {
		return Sm3.hexOf(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	public byte[] bytes() {
		return text.clone();
	}

	/** The key of one purpose. */
	public byte[] key(String purpose) {
		return Keys.derive(key, purpose);
	}

	/** Two keys of one purpose, one after the other. */
	public byte[] keyPair(String purpose) {
		byte[] pair = Arrays.copyOf(key(purpose + " 1"), 2 * Keys.LENGTH);
		System.arraycopy(key(purpose + " 2"), 0, pair, Keys.LENGTH, Keys.LENGTH);
		return pair;
	}

	/** Forgets the key. */
	@Override
	public void close() {
		Arrays.fill(key, (byte) 0);
	}
}
