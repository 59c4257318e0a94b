package org.jingjian.ui.list.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.office.Session;
import org.jingjian.ui.Errand;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Workplace;

/** Marks as overdue what ran out, and says how many there were. */
public final class MarkOverdueHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Session session = HandlerUtil.getActiveWorkbenchWindow(event).getService(Workplace.class).session();
		Shell shell = HandlerUtil.getActiveShell(event);
		Errand.of(Messages.Overdue_working, progress -> session.filings().markOverdue())
				.then(count -> new NoticeDialog(shell, Messages.Overdue_title, NLS.bind(Messages.Overdue_marked, count), null, "done").open())
				.start(shell);
		return null;
	}
}
