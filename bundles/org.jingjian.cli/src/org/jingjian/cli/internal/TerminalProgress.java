package org.jingjian.cli.internal;

import java.io.PrintStream;
import java.util.Locale;
import org.jingjian.base.Progress;
import org.jingjian.base.Text;

/** Tells a person at a terminal how far the work is, in one line that is written over. */
final class TerminalProgress implements Progress {
	private static final int STEPS = 100;

	private final PrintStream err;
	private final Locale locale;
	private String stage = "";
	private long total;
	private long done;
	private long shown;

	TerminalProgress(Terminal terminal) {
		err = terminal.err();
		locale = terminal.locale();
	}

	@Override
	public synchronized void begin(Text what, long amount) {
		finish();
		stage = what.in(locale);
		total = amount;
		done = 0;
		shown = -1;
		done(0);
	}

	@Override
	public synchronized void done(long amount) {
		done += amount;
		long step = total > 0 ? done * STEPS / total : done;
		if (step != shown) {
			shown = step;
			err.print("\r" + stage + " " + (total > 0 ? Math.min(STEPS, step) + " %" : done));
			err.flush();
		}
	}

	/** Leaves the line as it stands. */
	synchronized void finish() {
		if (!stage.isEmpty()) {
			err.println();
			stage = "";
		}
	}

	@Override
	public boolean cancelled() {
		return Thread.currentThread().isInterrupted();
	}
}
