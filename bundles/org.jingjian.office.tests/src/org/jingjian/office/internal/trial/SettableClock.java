package org.jingjian.office.internal.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is set. */
public final class SettableClock extends Clock {
	private Instant now;

	public SettableClock(LocalDate day) {
		set(day);
	}

	public void set(LocalDate day) {
		now = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new IllegalArgumentException("One zone only: " + zone);
	}

	@Override
	public Instant instant() {
		return now;
	}
}
