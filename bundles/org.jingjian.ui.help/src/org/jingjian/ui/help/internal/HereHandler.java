package org.jingjian.ui.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.IWorkbenchHelpSystem;

/** F1: the page of what has the focus, or the contents if nothing around it has one. */
public final class HereHandler extends AbstractHandler {
	/** Where the workbench keeps the context of a control. */
	private static final String CONTEXT = PlatformUI.PLUGIN_ID + ".help";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
		Display display = PlatformUI.getWorkbench().getDisplay();
		Control focus = display.getFocusControl() == null ? display.getActiveShell() : display.getFocusControl();
		for (Control control = focus; control != null; control = control.getParent()) {
			if (control.getData(CONTEXT) instanceof String context && context.startsWith("org.jingjian.")) {
				help.displayHelp(context);
				return null;
			}
		}
		help.displayHelp();
		return null;
	}
}
