package org.jingjian.crypto.internal;

import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jingjian.crypto.Altered;
import org.jingjian.crypto.Suite;

/** SM4 in Galois counter mode. */
public final class Sm4Gcm {
	private static final int KEY = 16;

	private Sm4Gcm() {
	}

	public static byte[] seal(byte[] key, byte[] nonce, byte[] associated, byte[] plain, int offset, int length) {
		try {
			return run(true, key, nonce, associated, plain, offset, length);
		} catch (InvalidCipherTextException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	public static byte[] open(byte[] key, byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
		if (length < Suite.TAG) {
			throw new Altered();
		}
		try {
			return run(false, key, nonce, associated, sealed, offset, length);
		} catch (InvalidCipherTextException altered) {
			throw new Altered(altered);
		}
	}

	private static byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] associated, byte[] in, int offset, int length)
			throws InvalidCipherTextException {
		var cipher = GCMBlockCipher.newInstance(new SM4Engine());
		cipher.init(seal, new AEADParameters(new KeyParameter(key, 0, KEY), 8 * Suite.TAG, nonce, associated));
		byte[] out = new byte[cipher.getOutputSize(length)];
		int done = cipher.processBytes(in, offset, length, out, 0);
		done += cipher.doFinal(out, done);
		return done == out.length ? out : Arrays.copyOf(out, done);
	}
}
