package org.jingjian.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jingjian.ui.Problems;

/** What the workbench itself reports goes to the log; what must be seen is shown by {@link Problems}. */
final class DeskStatusHandler extends AbstractStatusHandler {
	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		boolean shown = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getException() != null;
		if (shown) {
			show(status.getException(), status.getSeverity());
		} else if ((style & StatusManager.LOG) != 0) {
			ILog.of(DeskStatusHandler.class).log(status);
		}
	}

	static void show(Throwable problem, int severity) {
		if (severity < IStatus.ERROR || !PlatformUI.isWorkbenchRunning()) {
			ILog.of(DeskStatusHandler.class).log(new Status(severity, DeskStatusHandler.class, problem.getClass().getName(), problem));
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			if (PlatformUI.isWorkbenchRunning()) {
				Problems.show(display.getActiveShell(), problem);
			}
		});
	}
}
