package org.jingjian.ui.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.jingjian.ui.Images;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.internal.look.FamilyPictures;
import org.jingjian.ui.internal.look.FixedBars;
import org.jingjian.ui.internal.look.LateBars;
import org.jingjian.ui.internal.look.SparingStyles;

/** One window: what it shows around the perspective. */
final class DeskWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final int WIDTH = 1400;
	private static final int HEIGHT = 900;
	private static final String OFFICE = "org.jingjian.ui.office";

	private final Workplace workplace;
	private final LateBars bars;
	private final Runnable opened;

	/** @param opened told when the window is there */
	DeskWindowAdvisor(IWorkbenchWindowConfigurer configurer, Workplace workplace, LateBars bars, Runnable opened) {
		super(configurer);
		this.workplace = workplace;
		this.bars = bars;
		this.opened = opened;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new DeskBars(configurer);
	}

	/**
	 * Keys of the program's own hold in its window, before those that the platform gives to any window. A dialog's picture is one for
	 * its title alone: the toolkit makes the large ones anew for each dialog.
	 */
	@Override
	public void postWindowOpen() {
		Window.setDefaultImage(Images.image("jingjian16"));
		getWindowConfigurer().getWindow().getService(IContextService.class).activateContext(OFFICE);
		opened.run();
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		IEclipseContext workbench = window.getWindow().getWorkbench().getService(IEclipseContext.class);
		SparingStyles.begin(workbench);
		FamilyPictures.begin(workbench);
		FixedBars.fix(workbench.get(MApplication.class), (MTrimmedWindow) window.getWindow().getService(MWindow.class));
		bars.release();
		Rectangle screen = window.getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new org.eclipse.swt.graphics.Point(Math.min(Sizes.of(WIDTH), screen.width), Math.min(Sizes.of(HEIGHT), screen.height)));
		window.setShowCoolBar(true);
		window.setShowMenuBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.setTitle(NLS.bind(Messages.Window_title, workplace.session().officer().getName(), workplace.session().office().name()));
	}
}
