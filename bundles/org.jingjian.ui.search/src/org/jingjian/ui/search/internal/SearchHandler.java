package org.jingjian.ui.search.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the quick search over the window. */
public final class SearchHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new QuickSearch(HandlerUtil.getActiveWorkbenchWindowChecked(event), null, "").open();
		return null;
	}
}
