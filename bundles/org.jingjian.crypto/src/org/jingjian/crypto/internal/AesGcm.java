package org.jingjian.crypto.internal;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.Suite;

/** The platform's own AES, which uses the processor's instructions. */
public final class AesGcm {
	private AesGcm() {
	}

	public static byte[] seal(byte[] key, byte[] nonce, byte[] associated, byte[] plain, int offset, int length) {
		try {
			return cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(plain, offset, length);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	public static byte[] open(byte[] key, byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
		if (length < Suite.TAG) {
			throw new Altered();
		}
		try {
			return cipher(Cipher.DECRYPT_MODE, key, nonce, associated).doFinal(sealed, offset, length);
		} catch (AEADBadTagException altered) {
			throw new Altered(altered);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * Suite.TAG, nonce));
		cipher.updateAAD(associated);
		return cipher;
	}
}
