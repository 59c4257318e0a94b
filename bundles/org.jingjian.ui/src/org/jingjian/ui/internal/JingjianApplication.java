package org.jingjian.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jingjian.base.Refusal;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.ui.Language;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.internal.look.Appearance;
import org.jingjian.ui.internal.look.Arrangement;
import org.jingjian.ui.internal.look.Letters;
import org.jingjian.ui.internal.look.Splash;
import org.jingjian.ui.internal.signin.Entrance;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The desktop: finds the office, lets the officer in, and opens the workbench on it. */
public final class JingjianApplication implements IApplication {
	private static final long SERVICE_TIMEOUT_MS = 20_000;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Locale.setDefault(Language.locale());
		Display.setAppName("Jingjian");
		Display display = PlatformUI.createDisplay();
		try {
			context.applicationRunning();
			Appearance.prepare(display);
			return run(display, (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		} finally {
			display.dispose();
		}
	}

	private static Integer run(Display display, String[] arguments) throws InterruptedException {
		var context = FrameworkUtil.getBundle(JingjianApplication.class).getBundleContext();
		var tracker = new ServiceTracker<Offices, Offices>(context, Offices.class, null);
		tracker.open();
		try {
			Offices offices = tracker.waitForService(SERVICE_TIMEOUT_MS);
			if (offices == null) {
				new NoticeDialog(null, Messages.Problems_failed, Messages.Entrance_no_office_service, null, "failed").open();
				return EXIT_OK;
			}
			return open(display, offices, arguments);
		} finally {
			tracker.close();
		}
	}

	private static Integer open(Display display, Offices offices, String[] given) {
		Optional<Workplace> workplace;
		try {
			LaunchArguments arguments = LaunchArguments.of(given);
			letters(display, arguments.folder());
			workplace = new Entrance(offices, arguments.folder()).enter(arguments.account(), arguments.password());
		} catch (IllegalArgumentException wrong) {
			new NoticeDialog(null, Messages.Problems_failed, wrong.getMessage(), null, "failed").open();
			return EXIT_OK;
		} catch (Refusal refusal) {
			Problems.show(null, refusal);
			return EXIT_OK;
		}
		if (workplace.isEmpty()) {
			return EXIT_OK;
		}
		var splash = new Splash(display);
		try (Session session = workplace.get().session()) {
			Arrangement.begin();
			int code = PlatformUI.createAndRunWorkbench(display, new DeskAdvisor(workplace.get(), splash::close));
			Arrangement.ended();
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			splash.close();
		}
	}

	/** Says in one line which font is missing where Chinese could not be read. */
	private static void letters(Display display, Path office) {
		var folders = new ArrayList<>(List.of(office.resolve(Letters.FOLDER)));
		String program = System.getProperty("osgi.syspath");
		if (program != null) {
			folders.add(Path.of(program).resolveSibling(Letters.FOLDER));
		}
		if (!Letters.provide(display, folders)) {
			ILog.of(JingjianApplication.class).warn(NLS.bind(Messages.Fonts_missing, folders.getFirst()));
			new NoticeDialog(null, Messages.Problems_failed, NLS.bind(Messages.Fonts_missing, folders.getFirst()), null, "refused").open();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}
}
