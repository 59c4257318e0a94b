package org.jingjian.ui.help.internal.report;

import java.time.Clock;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.ui.Openings;

/** Opens the problem report. */
public final class ReportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Openings.open(shell, new ReportDialog(shell, Clock.systemDefaultZone()), () -> { });
		return null;
	}
}
