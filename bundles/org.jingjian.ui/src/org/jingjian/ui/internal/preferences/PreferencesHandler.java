package org.jingjian.ui.internal.preferences;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.ui.Openings;

/** Opens the preferences: their window, their first page, its size, and showing them each take a turn. */
public final class PreferencesHandler extends AbstractHandler {
	/** The page to begin with, if a certain one is asked for. */
	private static final String PAGE = "preferencePageId";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Shell shell = window.getShell();
		var dialog = new PreferencesDialog(shell, window.getWorkbench().getPreferenceManager(), event.getParameter(PAGE));
		Openings.open(shell, dialog, List.of(dialog::showFirst, dialog::fit), () -> { });
		return null;
	}
}
