package org.jingjian.crypto;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a password becomes a key: Argon2id (RFC 9106), version 1.3.
 *
 * @param memory KiB
 * @param iterations passes over the memory
 * @param lanes degree of parallelism
 */
public record PasswordHash(int memory, int iterations, int lanes) {
	/** What new passwords are hashed with: 46 MiB, one pass, one lane, the first choice of OWASP's password storage advice. */
	public static final PasswordHash STANDARD = new PasswordHash(46 * 1024, 1, 1);

	/** The most that is accepted from a file, so that a hostile one cannot exhaust the machine: 128 MiB. */
	static final int MOST_MEMORY = 128 * 1024;
	static final int MOST_ITERATIONS = 16;
	static final int MOST_LANES = 8;

	/** Shortest salt, bytes. */
	public static final int SALT = 16;

	public PasswordHash {
		if (iterations < 1 || iterations > MOST_ITERATIONS || lanes < 1 || lanes > MOST_LANES || memory < 8 * lanes
				|| memory > MOST_MEMORY) {
			throw new IllegalArgumentException("Argon2 parameters out of bounds");
		}
	}

	/** A 256-bit key. The password is not kept and not changed. */
	public byte[] key(char[] password, byte[] salt) {
		var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		Arrays.fill(encoded.array(), (byte) 0);
		try {
			return hash(bytes, salt, new byte[0], new byte[0], Keys.LENGTH);
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	byte[] hash(byte[] password, byte[] salt, byte[] secret, byte[] additional, int length) {
		var generator = new Argon2BytesGenerator();
		generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
				.withMemoryAsKB(memory).withIterations(iterations).withParallelism(lanes).withSalt(salt).withSecret(secret)
				.withAdditional(additional).build());
		byte[] result = new byte[length];
		generator.generateBytes(password, result);
		return result;
	}
}
