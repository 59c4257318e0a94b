package org.jingjian.crypto;

import org.jingjian.crypto.internal.AesGcm;
import org.jingjian.crypto.internal.Sm4Gcm;

/** Authenticated encryption, the international way or the national one; both with a 12-byte nonce and a 16-byte tag. */
public enum Suite {
	AES_256_GCM(1) {
		@Override
		public byte[] seal(byte[] key, byte[] nonce, byte[] associated, byte[] plain, int offset, int length) {
			return AesGcm.seal(key, nonce, associated, plain, offset, length);
		}

		@Override
		public byte[] open(byte[] key, byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
			return AesGcm.open(key, nonce, associated, sealed, offset, length);
		}
	},
	/** GB/T 32907-2016; takes the first 16 bytes of a key. */
	SM4_GCM(2) {
		@Override
		public byte[] seal(byte[] key, byte[] nonce, byte[] associated, byte[] plain, int offset, int length) {
			return Sm4Gcm.seal(key, nonce, associated, plain, offset, length);
		}

		@Override
		public byte[] open(byte[] key, byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
			return Sm4Gcm.open(key, nonce, associated, sealed, offset, length);
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

	/**
	 * Encrypts and authenticates.
	 *
	 * @param nonce never twice with the same key
	 * @param associated authenticated with it, not contained in it
	 */
	public abstract byte[] seal(byte[] key, byte[] nonce, byte[] associated, byte[] plain, int offset, int length);

	/** @throws Altered it is not what was sealed with this key, nonce and associated data */
	public abstract byte[] open(byte[] key, byte[] nonce, byte[] associated, byte[] sealed, int offset, int length);
}
