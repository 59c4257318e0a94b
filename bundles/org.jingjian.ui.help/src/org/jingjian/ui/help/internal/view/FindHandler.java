package org.jingjian.ui.help.internal.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the field that finds words in the help. */
public final class FindHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(HelpView.ID)).find();
			return null;
		} catch (PartInitException failed) {
			throw new ExecutionException(HelpView.ID, failed);
		}
	}
}
