package org.jingjian.ui.list.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the filings chosen in the list. */
public final class OpenHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(FilingListView.ID) instanceof FilingListView list) {
			list.openSelected();
		}
		return null;
	}
}
