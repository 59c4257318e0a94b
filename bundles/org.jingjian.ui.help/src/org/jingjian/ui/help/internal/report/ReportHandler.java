package org.jingjian.ui.help.internal.report;

import java.time.Clock;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the problem report. */
public final class ReportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		new ReportDialog(HandlerUtil.getActiveShell(event), Clock.systemDefaultZone()).open();
		return null;
	}
}
