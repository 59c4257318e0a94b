package org.jingjian.store.internal;

import org.jingjian.store.internal.memory.Warnings;
import org.osgi.service.log.LoggerFactory;

/** The log of the framework, while there is one; outside a framework nothing is logged. */
final class FrameworkLog implements Warnings {
	private volatile LoggerFactory loggers;

	void set(LoggerFactory present) {
		loggers = present;
	}

	void unset(LoggerFactory gone) {
		if (loggers == gone) {
			loggers = null;
		}
	}

	@Override
	public void warn(String what, Throwable cause) {
		LoggerFactory there = loggers;
		if (there != null) {
			there.getLogger(EmbeddedStores.class).warn("{}", what, cause);
		}
	}
}
