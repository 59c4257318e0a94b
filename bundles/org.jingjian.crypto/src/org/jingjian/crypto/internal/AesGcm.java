package org.jingjian.crypto.internal;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.Suite;

/** The platform's own AES, which uses the processor's instructions. */
public final class AesGcm implements Suite.Keyed {
	private final SecretKeySpec key;
	private final Cipher cipher;

	public AesGcm(byte[] key) {
		this.key = new SecretKeySpec(key, "AES");
		try {
			cipher = Cipher.getInstance("AES/GCM/NoPadding");
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public byte[] seal(byte[] nonce, byte[] associated, byte[] plain, int offset, int length) {
		try {
			return run(Cipher.ENCRYPT_MODE, nonce, associated, plain, offset, length);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public byte[] open(byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
		if (length < Suite.TAG) {
			throw new Altered();
		}
		try {
			return run(Cipher.DECRYPT_MODE, nonce, associated, sealed, offset, length);
		} catch (AEADBadTagException altered) {
			throw new Altered(altered);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private byte[] run(int mode, byte[] nonce, byte[] associated, byte[] in, int offset, int length) throws GeneralSecurityException {
		cipher.init(mode, key, new GCMParameterSpec(8 * Suite.TAG, nonce));
		cipher.updateAAD(associated);
		return cipher.doFinal(in, offset, length);
	}
}
