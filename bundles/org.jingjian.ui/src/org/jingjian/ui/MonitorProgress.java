package org.jingjian.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jingjian.base.Progress;
import org.jingjian.base.Text;

/** Shows the progress of the core in the monitor of a job, and carries its cancel button to the core. */
final class MonitorProgress implements Progress {
	private static final int TICKS = 1000;

	private final IProgressMonitor monitor;
	private boolean begun;
	private long total;
	private long done;
	private int shown;

	MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public void begin(Text what, long amount) {
		if (!begun) {
			monitor.beginTask("", amount < 0 ? IProgressMonitor.UNKNOWN : TICKS);
			begun = true;
		}
		monitor.subTask(what.in(Language.locale()));
		total = amount;
		done = 0;
		shown = 0;
	}

	@Override
	public void done(long amount) {
		done += amount;
		int ticks = total <= 0 ? 0 : (int) Math.min(TICKS, done * TICKS / total);
		if (ticks > shown) {
			monitor.worked(ticks - shown);
			shown = ticks;
		}
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
