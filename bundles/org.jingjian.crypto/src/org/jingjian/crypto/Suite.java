package org.jingjian.crypto;

import org.jingjian.crypto.internal.PlatformCipher;
import org.jingjian.crypto.internal.Sm4Gcm;

/** Authenticated encryption, in international ways or the national one; all with a 12-byte nonce and a 16-byte tag. */
public enum Suite {
	AES_256_GCM(1) {
		@Override
		public Keyed with(byte[] key) {
			return PlatformCipher.aesGcm(key);
		}
	},
	/** GB/T 32907-2016; takes the first 16 bytes of a key. */
	SM4_GCM(2) {
		@Override
		public Keyed with(byte[] key) {
			return new Sm4Gcm(key);
		}
	},
	/**
	 * RFC 8439. For what can be made again from the store and is read in a hurry: where only the quick compiler is at work, as in the
	 * desktop, five times as fast as AES; where the better one is too, slower than it.
	 */
	CHACHA20_POLY1305(3) {
		@Override
		public Keyed with(byte[] key) {
			return PlatformCipher.chaChaPoly(key);
		}
	};

	/** Length of a nonce, bytes. */
	public static final int NONCE = 12;
	/** By how much the sealed text is longer, bytes. */
	public static final int TAG = 16;

	private final int id;

	Suite(int id) {
		this.id = id;
	}

	/** The number that stands for it in files. */
	public int id() {
		return id;
	}

	/** @throws Altered no suite has this number */
	public static Suite of(int id) {
		for (Suite suite : values()) {
			if (suite.id == id) {
				return suite;
			}
		}
		throw new Altered();
	}

	/** A suite with one key, for much that is sealed or opened one after the other. For one thread at a time. */
	public interface Keyed {
		/**
		 * Encrypts and authenticates.
		 *
		 * @param nonce never twice with the same key
		 * @param associated authenticated with it, not contained in it
		 */
		byte[] seal(byte[] nonce, byte[] associated, byte[] plain, int offset, int length);

		/** @throws Altered it is not what was sealed with this key, nonce and associated data */
		byte[] open(byte[] nonce, byte[] associated, byte[] sealed, int offset, int length);
	}

	public abstract Keyed with(byte[] key);

	/** {@link Keyed#seal} once. */
	public byte[] seal(byte[] key, byte[] nonce, byte[] associated, byte[] plain, int offset, int length) {
		return with(key).seal(nonce, associated, plain, offset, length);
	}

	/** {@link Keyed#open} once. @throws Altered it is not what was sealed with this key, nonce and associated data */
	public byte[] open(byte[] key, byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
		return with(key).open(nonce, associated, sealed, offset, length);
	}
}
