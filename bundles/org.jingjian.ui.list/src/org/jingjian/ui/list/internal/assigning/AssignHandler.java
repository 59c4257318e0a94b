package org.jingjian.ui.list.internal.assigning;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.filing.FilingEditors;
import org.jingjian.ui.list.internal.FilingListView;

/** Gives the filings chosen in the list, or the one in front, to an officer. */
public final class AssignHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part != null) {
			new Assignments(part.getSite(), part.getSite().getService(Workplace.class).session()).ask(ids(part));
		}
		return null;
	}

	private static long[] ids(IWorkbenchPart part) {
		return part instanceof FilingListView list ? list.selectedIds() : FilingEditors.idIn(part).stream().toArray();
	}
}
