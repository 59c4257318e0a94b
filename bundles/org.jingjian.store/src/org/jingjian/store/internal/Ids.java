package org.jingjian.store.internal;

import java.time.InstantSource;

/**
 * Keys in the order in which they were given: milliseconds since 2025 and a counter of 12 bits, 53 bits in all until
 * 2094. A clock set back only makes them follow closer upon each other. For one thread at a time.
 */
public final class Ids {
	private static final long EPOCH = 1_735_689_600_000L;
	private static final int COUNTER_BITS = 12;

	private final InstantSource clock;
	private long last;

	/** @param last the greatest that was ever given; 0 if none was */
	public Ids(InstantSource clock, long last) {
		this.clock = clock;
		this.last = last;
	}

	public long next() {
		last = Math.max(last + 1, clock.millis() - EPOCH << COUNTER_BITS);
		return last;
	}
}
