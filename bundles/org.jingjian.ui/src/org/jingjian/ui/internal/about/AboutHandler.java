package org.jingjian.ui.internal.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.ui.Openings;

/** Tells about the program. */
public final class AboutHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Openings.open(shell, new AboutDialog(shell), () -> { });
		return null;
	}
}
