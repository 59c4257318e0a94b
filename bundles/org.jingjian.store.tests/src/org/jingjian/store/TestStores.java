package org.jingjian.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.emf.ecore.EPackage;
import org.jingjian.crypto.Keys;

/** Stores with a key and a clock of their own. */
final class TestStores {
	private final byte[] key = Keys.random();
	private final TestClock clock = new TestClock();
	private final Stores stores;

	/** A clock that moves on by a millisecond whenever it is asked. */
	static final class TestClock implements InstantSource {
		private Instant now = Instant.parse("2026-03-02T01:00:00.123456Z");

		@Override
		public synchronized Instant instant() {
			now = now.plusMillis(1);
			return now;
		}

		synchronized void back() {
			now = now.minus(Duration.ofDays(1));
		}
	}

	TestStores(EPackage... more) {
		stores = Stores.embedded(clock, more);
	}

	TestClock clock() {
		return clock;
	}

	byte[] key() {
		return key.clone();
	}

	Stores stores() {
		return stores;
	}

	Store create(Path folder) {
		return stores.create(folder, key);
	}

	Store open(Path folder) {
		return stores.open(folder, key);
	}
}
