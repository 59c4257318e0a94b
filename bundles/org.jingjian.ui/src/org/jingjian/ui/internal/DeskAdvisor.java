package org.jingjian.ui.internal;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.internal.look.LateBars;
import org.jingjian.ui.internal.preferences.FewPages;

/** The workbench of one officer at one office. */
final class DeskAdvisor extends WorkbenchAdvisor {
	private static final int LOOK_MS = 10;
	private static final String FIRST_PERSPECTIVE = "org.jingjian.ui.filing.perspective";

	private final CompletableFuture<Workplace> signed;
	private final Runnable opened;
	private LateBars bars;
	private AbstractStatusHandler problems;

	/**
	 * @param signed who works there, perhaps only known while the workbench is being made; if refused, no window opens
	 * @param opened told when its window is there
	 */
	DeskAdvisor(CompletableFuture<Workplace> signed, Runnable opened) {
		this.signed = signed;
		this.opened = opened;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	/** Up to here the workbench needs nobody who works at it. */
	@Override
	public boolean openWindows() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		Display display = workbench.getDisplay();
		await(display);
		if (signed.isCompletedExceptionally()) {
			return false;
		}
		workbench.getService(IEclipseContext.class).set(Workplace.class, signed.join());
		Granted.to(signed.join().session(), workbench);
		bars = LateBars.hold(workbench.getService(MApplication.class));
		return super.openWindows();
	}

	/**
	 * The display's turns go on meanwhile. A timer looks whether it is time, as waking the display is lost where one of its turns just
	 * ends, and what another thread hands to it is held back until the workbench is open.
	 */
	private void await(Display display) {
		display.timerExec(LOOK_MS, new Runnable() {
			@Override
			public void run() {
				if (!signed.isDone()) {
					display.timerExec(LOOK_MS, this);
				}
			}
		});
		while (!signed.isDone()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	@Override
	public void postStartup() {
		FewPages.keep(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new DeskWindowAdvisor(configurer, signed.join(), bars, opened);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return FIRST_PERSPECTIVE;
	}

	@Override
	public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
		if (problems == null) {
			problems = new DeskStatusHandler();
		}
		return problems;
	}

	@Override
	public void eventLoopException(Throwable problem) {
		DeskStatusHandler.show(problem, IStatus.ERROR);
	}
}
