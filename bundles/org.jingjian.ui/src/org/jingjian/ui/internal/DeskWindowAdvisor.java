package org.jingjian.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jingjian.ui.Workplace;

/** One window: what it shows around the perspective. */
final class DeskWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final int WIDTH = 1400;
	private static final int HEIGHT = 900;

	private final Workplace workplace;

	DeskWindowAdvisor(IWorkbenchWindowConfigurer configurer, Workplace workplace) {
		super(configurer);
		this.workplace = workplace;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new DeskBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = window.getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new org.eclipse.swt.graphics.Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height)));
		window.setShowCoolBar(true);
		window.setShowMenuBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.setTitle(NLS.bind(Messages.Window_title, workplace.session().officer().getName(), workplace.session().office().name()));
	}
}
