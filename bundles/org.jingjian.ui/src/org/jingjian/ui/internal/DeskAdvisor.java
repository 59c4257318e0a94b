package org.jingjian.ui.internal;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.internal.preferences.FewPages;

/** The workbench of one officer at one office. */
final class DeskAdvisor extends WorkbenchAdvisor {
	private static final String FIRST_PERSPECTIVE = "org.jingjian.ui.filing.perspective";

	private final Workplace workplace;
	private final Runnable opened;
	private AbstractStatusHandler problems;

	/** @param opened told when its window is there */
	DeskAdvisor(Workplace workplace, Runnable opened) {
		this.workplace = workplace;
		this.opened = opened;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		configurer.getWorkbench().getService(IEclipseContext.class).set(Workplace.class, workplace);
	}

	@Override
	public void postStartup() {
		FewPages.keep(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new DeskWindowAdvisor(configurer, workplace, opened);
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
