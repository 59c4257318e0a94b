package org.jingjian.ui.filing.internal.bench;

import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jingjian.bench.window.Usable;
import org.osgi.framework.Bundle;

/** The application of the product, unchanged, and beside it somebody with a watch; with {@code bench.drive} somebody works at it too. */
public final class OfficeApplication implements IApplication {
	private static final String APPLICATION = "org.jingjian.ui.internal.JingjianApplication";

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Usable.begun();
		var application = (IApplication) Platform.getBundle("org.jingjian.ui").loadClass(APPLICATION).getConstructor().newInstance();
		return application.start(new Watched(context));
	}

	@Override
	public void stop() {
		// it ends by itself
	}

	private static void ready(Display display) {
		Usable.watch(display, () -> {
			try {
				if (Boolean.getBoolean("bench.drive")) {
					new Drive(display).work();
				}
			} finally {
				display.asyncExec(() -> PlatformUI.getWorkbench().close());
			}
		});
	}

	/** Tells when there is a display; all else is the framework's own. */
	private record Watched(IApplicationContext real) implements IApplicationContext {
		@Override
		public void applicationRunning() {
			real.applicationRunning();
			ready(Display.getCurrent());
		}

		@Override
		public Map<?, ?> getArguments() {
			return real.getArguments();
		}

		@Override
		public String getBrandingApplication() {
			return real.getBrandingApplication();
		}

		@Override
		public String getBrandingName() {
			return real.getBrandingName();
		}

		@Override
		public String getBrandingDescription() {
			return real.getBrandingDescription();
		}

		@Override
		public String getBrandingId() {
			return real.getBrandingId();
		}

		@Override
		public String getBrandingProperty(String key) {
			return real.getBrandingProperty(key);
		}

		@Override
		public Bundle getBrandingBundle() {
			return real.getBrandingBundle();
		}

		@Override
		public void setResult(Object result, IApplication application) {
			real.setResult(result, application);
		}
	}
}
