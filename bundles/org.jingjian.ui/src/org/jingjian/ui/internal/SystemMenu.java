package org.jingjian.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** The menu under the program's name that macOS gives it; other systems have none. */
final class SystemMenu {
	private SystemMenu() {
	}

	/** Has its entries do what those of the window do. */
	static void serve(IWorkbenchWindow window) {
		Menu menu = window.getWorkbench().getDisplay().getSystemMenu();
		if (menu == null) {
			return;
		}
		for (MenuItem item : menu.getItems()) {
			switch (item.getID()) {
				case SWT.ID_ABOUT -> item.addListener(SWT.Selection, event -> run(window, IWorkbenchCommandConstants.HELP_ABOUT));
				case SWT.ID_PREFERENCES -> item.addListener(SWT.Selection, event -> run(window, IWorkbenchCommandConstants.WINDOW_PREFERENCES));
				default -> {
					// the system knows how to hide and to quit
				}
			}
		}
	}

	private static void run(IWorkbenchWindow window, String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException failed) {
			ILog.of(SystemMenu.class).error(failed.getMessage(), failed);
		}
	}
}
