package org.jingjian.ui.filing.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Keeps the filing in front in its tab: the next one opens beside it. */
public final class KeepHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof FilingEditor editor) {
			editor.keep();
		}
		return null;
	}
}
