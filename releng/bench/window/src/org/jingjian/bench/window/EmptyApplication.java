package org.jingjian.bench.window;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench of the platform with nothing in it: one window of the desktop's size, an empty perspective, the platform's own theme. */
public final class EmptyApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		Usable.begun();
		Display display = PlatformUI.createDisplay();
		try {
			context.applicationRunning();
			Usable.watch(display, () -> display.asyncExec(() -> PlatformUI.getWorkbench().close()));
			PlatformUI.createAndRunWorkbench(display, new Advisor());
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		// it ends by itself
	}

	private static final class Advisor extends WorkbenchAdvisor {
		@Override
		public void initialize(IWorkbenchConfigurer configurer) {
			configurer.setSaveAndRestore(true);
		}

		@Override
		public String getInitialWindowPerspectiveId() {
			return "org.jingjian.bench.empty.perspective";
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
			return new WorkbenchWindowAdvisor(configurer) {
				@Override
				public void preWindowOpen() {
					configurer.setInitialSize(new Point(1400, 900));
					configurer.setShowCoolBar(true);
					configurer.setShowMenuBar(true);
					configurer.setShowStatusLine(true);
					configurer.setShowProgressIndicator(true);
					configurer.setShowPerspectiveBar(false);
				}
			};
		}
	}
}
