package org.jingjian.intake.internal.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jingjian.base.Refusal;

/** Counts what is really read, whatever a header declared, and refuses to read on beyond the limits. */
public final class Measured extends FilterInputStream {
	private static final long RATIO_FROM = 16L << 20;

	private final long limit;
	private final long packed;
	private final int ratio;
	private final Supplier<Refusal> tooLarge;
	private final Supplier<Refusal> bomb;
	private long read;
	private long stepLimit = Long.MAX_VALUE;
	private long stepStart;
	private Supplier<Refusal> stepTooLong;

	/**
	 * @param limit bytes in all
	 * @param packed bytes that they come from; the ratio between them is looked at after the first 16 MB
	 */
	public Measured(InputStream in, long limit, Supplier<Refusal> tooLarge, long packed, int ratio, Supplier<Refusal> bomb) {
		super(in);
		this.limit = limit;
		this.tooLarge = tooLarge;
		this.packed = Math.max(1, packed);
		this.ratio = ratio;
		this.bomb = bomb;
	}

	/** From now on refuses more than so many bytes between two calls of {@link #step()}. */
	public void limitSteps(long bytes, Supplier<Refusal> tooLong) {
		stepLimit = bytes;
		stepTooLong = tooLong;
	}

	/** The reader got something whole out of what it read so far. */
	public void step() {
		stepStart = read;
	}

	public long count() {
		return read;
	}

	@Override
	public int read() throws IOException {
		int one = in.read();
		if (one >= 0) {
			counted(1);
		}
		return one;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int some = in.read(bytes, offset, length);
		if (some > 0) {
			counted(some);
		}
		return some;
	}

	@Override
	public long skip(long amount) throws IOException {
		long skipped = in.skip(amount);
		counted(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void counted(long some) {
		read += some;
		if (read > limit) {
			throw tooLarge.get();
		}
		if (read > RATIO_FROM && read / packed >= ratio) {
			throw bomb.get();
		}
		if (read - stepStart > stepLimit) {
			throw stepTooLong.get();
		}
	}
}
