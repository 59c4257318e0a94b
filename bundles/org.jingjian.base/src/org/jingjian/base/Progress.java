package org.jingjian.base;

import java.util.concurrent.CancellationException;

/** How long work tells of itself, and learns that nobody wants it any more. Called from the working thread. */
public interface Progress {
	/** Tells nobody and never cancels. */
	Progress NONE = new Progress() {
		@Override
		public void begin(Text what, long total) {
			// nobody listens
		}

		@Override
		public void done(long amount) {
			// nobody listens
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * A stage begins.
	 *
	 * @param total how much there is, in units of {@link #done}; negative if unknown
	 */
	void begin(Text what, long total);

	/** So much more of the stage is done. */
	void done(long amount);

	boolean cancelled();

	/** @throws CancellationException if the work is no longer wanted */
	default void check() {
		if (cancelled()) {
			throw new CancellationException();
		}
	}
}
