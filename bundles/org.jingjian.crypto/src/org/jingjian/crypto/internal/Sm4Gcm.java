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
public final class Sm4Gcm implements Suite.Keyed {
	private static final int KEY = 16;

	private final KeyParameter key;

	public Sm4Gcm(byte[] key) {
		this.key = new KeyParameter(key, 0, KEY);
	}

	@Override
	public byte[] seal(byte[] nonce, byte[] associated, byte[] plain, int offset, int length) {
		try {
			return run(true, nonce, associated, plain, offset, length);
		} catch (InvalidCipherTextException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public byte[] open(byte[] nonce, byte[] associated, byte[] sealed, int offset, int length) {
		if (length < Suite.TAG) {
			throw new Altered();
		}
		try {
			return run(false, nonce, associated, sealed, offset, length);
		} catch (InvalidCipherTextException altered) {
			throw new Altered(altered);
		}
	}

	private byte[] run(boolean seal, byte[] nonce, byte[] associated, byte[] in, int offset, int length)
			throws InvalidCipherTextException {
		var cipher = GCMBlockCipher.newInstance(new SM4Engine());
		cipher.init(seal, new AEADParameters(key, 8 * Suite.TAG, nonce, associated));
		byte[] out = new byte[cipher.getOutputSize(length)];
		int done = cipher.processBytes(in, offset, length, out, 0);
		done += cipher.doFinal(out, done);
		return done == out.length ? out : Arrays.copyOf(out, done);
	}
}
