package org.jingjian.intake.internal.zip;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.jingjian.base.Refusal;

/** Refuses at the end of a stream whose bytes are not those that its checksum was made of. */
final class Checked extends FilterInputStream {
	private final CRC32 sum = new CRC32();
	private final long expected;
	private final Supplier<Refusal> damaged;

	/** @param expected CRC-32; negative if unknown */
	Checked(InputStream in, long expected, Supplier<Refusal> damaged) {
		super(in);
		this.expected = expected;
		this.damaged = damaged;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int some;
		try {
			some = in.read(bytes, offset, length);
		} catch (ZipException | EOFException broken) {
			Refusal refusal = damaged.get();
			refusal.addSuppressed(broken);
			throw refusal;
		}
		if (some > 0) {
			sum.update(bytes, offset, some);
		} else if (some < 0 && expected >= 0 && sum.getValue() != expected) {
			throw damaged.get();
		}
		return some;
	}

	@Override
	public long skip(long amount) throws IOException {
		byte[] passed = new byte[(int) Math.min(8192, Math.max(0, amount))];
		return Math.max(0, read(passed, 0, passed.length));
	}
}
