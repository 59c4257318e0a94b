package org.jingjian.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-XTS (IEEE 1619) for files that are read and written by sectors of 4096 bytes: each sector is encrypted in its
 * place, by its number. It hides content and does not authenticate it; what must prove itself is hashed above. Uses the
 * processor's AES instructions. For one thread at a time.
 */
public final class SectorCipher {
	/** Bytes of a sector. */
	public static final int SECTOR = 4096;

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int BLOCK = 16;
	private static final int REDUCTION = 0x87;

	private final Cipher encrypt;
	private final Cipher decrypt;
	private final Cipher tweak;
	private byte[] tweaks = {};
	private byte[] mixed = {};

	/** @param key 512 bits: one half for content, one for places */
	public SectorCipher(byte[] key) {
		if (key.length != 2 * Keys.LENGTH) {
			throw new IllegalArgumentException("XTS takes two keys of " + Keys.LENGTH + " bytes");
		}
		try {
			encrypt = cipher(Cipher.ENCRYPT_MODE, key, 0);
			decrypt = cipher(Cipher.DECRYPT_MODE, key, 0);
			tweak = cipher(Cipher.ENCRYPT_MODE, key, Keys.LENGTH);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Cipher cipher(int mode, byte[] key, int offset) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
		cipher.init(mode, new SecretKeySpec(Arrays.copyOfRange(key, offset, offset + Keys.LENGTH), "AES"));
		return cipher;
	}

	/**
	 * Encrypts whole sectors in place.
	 *
	 * @param sector number of the first
	 * @param length bytes, a multiple of {@link #SECTOR}
	 */
	public void encrypt(long sector, byte[] bytes, int length) {
		run(encrypt, sector, bytes, length);
	}

	/** Decrypts whole sectors in place. */
	public void decrypt(long sector, byte[] bytes, int length) {
		run(decrypt, sector, bytes, length);
	}

	private void run(Cipher cipher, long sector, byte[] bytes, int length) {
		if (length % SECTOR != 0) {
			throw new IllegalArgumentException("Not whole sectors: " + length);
		}
		try {
			prepare(sector, length / SECTOR);
			// in one array the cipher would copy it first
			mix(bytes, mixed, length);
			cipher.doFinal(mixed, 0, length, bytes, 0);
			mix(bytes, bytes, length);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** What every block is mixed with: the sector's number encrypted, doubled in GF(2^128) from block to block. */
	private void prepare(long sector, int count) throws GeneralSecurityException {
		byte[] numbers = new byte[count * BLOCK];
		for (int i = 0; i < count; i++) {
			LONGS.set(numbers, i * BLOCK, sector + i);
		}
		byte[] first = tweak.doFinal(numbers);
		if (tweaks.length < count * SECTOR) {
			tweaks = new byte[count * SECTOR];
			mixed = new byte[count * SECTOR];
		}
		byte[] out = tweaks;
		for (int i = 0; i < count; i++) {
			long low = (long) LONGS.get(first, i * BLOCK);
			long high = (long) LONGS.get(first, i * BLOCK + Long.BYTES);
			int end = (i + 1) * SECTOR;
			for (int at = i * SECTOR; at < end; at += BLOCK) {
				LONGS.set(out, at, low);
				LONGS.set(out, at + Long.BYTES, high);
				long carry = high >> 63 & REDUCTION;
				high = high << 1 | low >>> 63;
				low = low << 1 ^ carry;
			}
		}
	}

	private void mix(byte[] from, byte[] to, int length) {
		byte[] with = tweaks;
		for (int at = 0; at < length; at += Long.BYTES) {
			LONGS.set(to, at, (long) LONGS.get(from, at) ^ (long) LONGS.get(with, at));
		}
	}
}
