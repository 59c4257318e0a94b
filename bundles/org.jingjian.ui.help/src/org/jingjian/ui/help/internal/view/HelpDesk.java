package org.jingjian.ui.help.internal.view;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Where the workbench asks for help: in the window's own view, or beside the dialog that is open. */
public final class HelpDesk extends AbstractHelpUI {
	private static final String DIALOG = HelpDialog.class.getName();

	@Override
	public void displayHelp() {
		open("");
	}

	@Override
	public void displayHelpResource(String href) {
		open(href);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
		open(topics.length == 0 ? "" : topics[0].getHref());
	}

	@Override
	public void displayDynamicHelp() {
		open("");
	}

	@Override
	public void displaySearch() {
		open("");
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private static void open(String href) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell active = Display.getCurrent().getActiveShell();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		if (active == null || active == window.getShell()) {
			inWindow(window, href);
		} else {
			besides(active, href);
		}
	}

	private static void inWindow(IWorkbenchWindow window, String href) {
		try {
			HelpView view = (HelpView) window.getActivePage().showView(HelpView.ID);
			if (!href.isEmpty()) {
				view.show(href);
			}
		} catch (PartInitException failed) {
			ILog.of(HelpDesk.class).error(failed.getMessage(), failed);
		}
	}

	/** One help beside each dialog; F1 within the help itself stays there. */
	private static void besides(Shell dialog, String href) {
		if (dialog.getData(DIALOG) instanceof HelpDialog open && open.getShell() != null) {
			open.show(href);
			return;
		}
		var help = new HelpDialog(dialog);
		dialog.setData(DIALOG, help);
		help.show(href);
		help.getShell().setData(DIALOG, help);
	}
}
