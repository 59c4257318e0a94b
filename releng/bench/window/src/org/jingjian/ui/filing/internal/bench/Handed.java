package org.jingjian.ui.filing.internal.bench;

import java.util.function.DoubleSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Synchronizer;

/**
 * What the UI thread works on what was handed to it to run. All else that it works is the toolkit's: events, sizes, drawing.
 * Stands in for the synchronizer of the workbench once that is started.
 */
final class Handed extends Synchronizer {
	private final DoubleSupplier clock;
	private double millis;

	private Handed(Display display, DoubleSupplier clock) {
		super(display);
		this.clock = clock;
	}

	/** @param clock the milliseconds that the UI thread has worked so far */
	static Handed over(Display display, DoubleSupplier clock) {
		var handed = new Handed(display, clock);
		display.syncExec(() -> display.setSynchronizer(handed));
		return handed;
	}

	@Override
	protected void asyncExec(Runnable deed) {
		super.asyncExec(deed == null ? null : () -> {
			double began = clock.getAsDouble();
			try {
				deed.run();
			} finally {
				millis += clock.getAsDouble() - began;
			}
		});
	}

	/** So far; UI thread only. */
	double millis() {
		return millis;
	}
}
