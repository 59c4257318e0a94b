package org.jingjian.ui.intake.internal.wizard;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.intake.Intake;
import org.jingjian.ui.Openings;
import org.jingjian.ui.Workplace;

/** Opens the intake wizard. */
public final class IntakeHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		open(window.getWorkbench(), window.getShell(), List.of());
		return null;
	}

	/**
	 * Makes the wizard and shows it in a turn of its own; leaves it at that if one is open already.
	 *
	 * @param dropped files to begin with
	 */
	public static void open(IWorkbench workbench, Shell shell, List<Path> dropped) {
		var draft = new IntakeDraft(workbench.getService(Workplace.class).session(), workbench.getService(Intake.class));
		dropped.forEach(draft::add);
		var dialog = new IntakeDialog(shell, new IntakeWizard(draft));
		Openings.open(shell, dialog, List.of(dialog::place, dialog::layOut), () -> { });
	}
}
