package org.jingjian.ui.list.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Reads the list again. */
public final class RefreshHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(FilingListView.ID) instanceof FilingListView list) {
			list.refresh();
		}
		return null;
	}
}
