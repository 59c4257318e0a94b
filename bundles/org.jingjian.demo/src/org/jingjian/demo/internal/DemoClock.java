package org.jingjian.demo.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time of the office while it is made: moved on from day to day, never back, never past the end. */
final class DemoClock extends Clock {
	private final ZoneId zone;
	private final Instant end;
	private volatile Instant now = Instant.MIN;

	DemoClock(Clock end) {
		this.zone = end.getZone();
		this.end = end.instant();
	}

	void moveTo(LocalDate day, LocalTime time) {
		Instant then = day.atTime(time).atZone(zone).toInstant();
		then = then.isAfter(end) ? end : then;
		if (then.isAfter(now)) {
			now = then;
		}
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		throw new IllegalArgumentException("One zone only: " + other);
	}

	@Override
	public Instant instant() {
		return now;
	}
}
