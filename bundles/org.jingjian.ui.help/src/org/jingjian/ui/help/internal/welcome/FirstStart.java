package org.jingjian.ui.help.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.Workplace;
import org.osgi.service.prefs.BackingStoreException;

/** Welcomes an officer once, at the first start on this desk; {@code -Djingjian.welcome=false} leaves it out. */
public final class FirstStart implements IStartup {
	private static final String WANTED = "jingjian.welcome";
	private static final String NODE = "org.jingjian.ui.help";

	@Override
	public void earlyStartup() {
		if (!PlatformUI.isWorkbenchRunning() || "false".equals(System.getProperty(WANTED))) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Workplace workplace = workbench.getService(Workplace.class);
		if (workplace == null) {
			return;
		}
		IEclipsePreferences seen = InstanceScope.INSTANCE.getNode(NODE);
		String key = "welcomed." + Integer.toHexString((workplace.folder() + " " + workplace.session().officer().getAccount()).hashCode());
		if (seen.getBoolean(key, false)) {
			return;
		}
		seen.putBoolean(key, true);
		try {
			seen.flush();
		} catch (BackingStoreException failed) {
			ILog.of(FirstStart.class).warn(key, failed);
		}
		workbench.getDisplay().asyncExec(() -> show(workbench));
	}

	private static void show(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null && workbench.getWorkbenchWindowCount() > 0) {
			window = workbench.getWorkbenchWindows()[0];
		}
		if (window != null && window.getActivePage() != null) {
			try {
				window.getActivePage().showView(WelcomeView.ID);
			} catch (PartInitException failed) {
				ILog.of(FirstStart.class).error(failed.getMessage(), failed);
			}
		}
	}
}
