package org.jingjian.ui.help.internal.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a guide beside the work, or the one that was open. */
public final class GuideHandler extends AbstractHandler {
	private static final String NAME = "org.jingjian.ui.help.guide.name";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			var view = (GuideView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(GuideView.ID);
			String name = event.getParameter(NAME);
			if (name != null) {
				view.open(name);
			}
			return null;
		} catch (PartInitException failed) {
			throw new ExecutionException(GuideView.ID, failed);
		}
	}
}
