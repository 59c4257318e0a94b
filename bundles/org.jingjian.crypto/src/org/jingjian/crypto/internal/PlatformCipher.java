package org.jingjian.crypto.internal;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.Suite;

/** Authenticated encryption as the Java platform has it. */
public final class PlatformCipher implements Suite.Keyed {
	private final SecretKeySpec key;
	private final Cipher cipher;
	private final Function<byte[], AlgorithmParameterSpec> withNonce;

	private PlatformCipher(String name, SecretKeySpec key, Function<byte[], AlgorithmParameterSpec> withNonce) {
		this.key = key;
		this.withNonce = withNonce;
		try {
			cipher = Cipher.getInstance(name);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Uses the processor's instructions for it, once the better compiler has been at work. */
	public static PlatformCipher aesGcm(byte[] key) {
		return new PlatformCipher("AES/GCM/NoPadding", new SecretKeySpec(key, "AES"), nonce -> new GCMParameterSpec(8 * Suite.TAG, nonce));
	}

	/** Additions and shifts, which need no instructions made for them. */
	public static PlatformCipher chaChaPoly(byte[] key) {
		return new PlatformCipher("ChaCha20-Poly1305", new SecretKeySpec(key, "ChaCha20"), IvParameterSpec::new);
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
		cipher.init(mode, key, withNonce.apply(nonce));
		cipher.updateAAD(associated);
		return cipher.doFinal(in, offset, length);
	}
}
