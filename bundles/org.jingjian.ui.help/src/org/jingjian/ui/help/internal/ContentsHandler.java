package org.jingjian.ui.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the help, at a page if one is given. */
public final class ContentsHandler extends AbstractHandler {
	private static final String PAGE = "org.jingjian.ui.help.page";

	@Override
	public Object execute(ExecutionEvent event) {
		String page = event.getParameter(PAGE);
		if (page == null) {
			PlatformUI.getWorkbench().getHelpSystem().displayHelp();
		} else {
			PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(page);
		}
		return null;
	}
}
