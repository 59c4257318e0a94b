package org.jingjian.ui.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.ui.Language;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.internal.ahead.Ahead;
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
	public Object start(IApplicationContext context) {
		CompletableFuture<Letters.Own> letters = Beside.run("letters", Letters::own);
		Locale.setDefault(Language.locale());
		var given = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var bundles = FrameworkUtil.getBundle(JingjianApplication.class).getBundleContext();
		var tracker = new ServiceTracker<Offices, Offices>(bundles, Offices.class, null);
		Ahead ahead = Ahead.ready();
		CompletableFuture<Offices> offices = Beside.run("offices", () -> found(tracker));
		List<Path> folders = folders(given);
		boolean readable = Letters.provide(letters.join(), folders);
		Display.setAppName("Jingjian");
		Display display = PlatformUI.createDisplay();
		try {
			context.applicationRunning();
			Appearance.prepare(display);
			if (!readable) {
				unreadable(folders.getFirst());
			}
			return open(display, ahead, offices, given);
		} finally {
			ahead.close();
			display.dispose();
			tracker.close();
		}
	}

	/** @throws IllegalArgumentException with a sentence for the user */
	private static Offices found(ServiceTracker<Offices, Offices> tracker) {
		tracker.open();
		try {
			Offices offices = tracker.waitForService(SERVICE_TIMEOUT_MS);
			if (offices == null) {
				throw new IllegalArgumentException(Messages.Entrance_no_office_service);
			}
			return offices;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			throw new IllegalArgumentException(Messages.Entrance_no_office_service, ended);
		}
	}

	private static Integer open(Display display, Ahead ahead, CompletableFuture<Offices> offices, String[] given) {
		try {
			LaunchArguments arguments = LaunchArguments.of(given);
			Optional<char[]> password = arguments.password();
			if (arguments.account().isPresent() && password.isPresent()) {
				var signed = Beside.run("sign-in", () -> Entrance.enter(offices.join(), arguments.folder(), arguments.account().get(), password.get()));
				return work(display, ahead, signed);
			}
			ahead.go();
			Optional<Workplace> workplace = new Entrance(offices.join(), arguments.folder()).ask(arguments.account());
			return workplace.isEmpty() ? EXIT_OK : work(display, ahead, CompletableFuture.completedFuture(workplace.get()));
		} catch (IllegalArgumentException wrong) {
			notice(wrong);
			return EXIT_OK;
		} catch (CompletionException failed) {
			notice(failed.getCause());
			return EXIT_OK;
		}
	}

	/** @param signed refused at the latest while the workbench is being made, which then does not open */
	private static Integer work(Display display, Ahead ahead, CompletableFuture<Workplace> signed) {
		var splash = new Splash(display);
		try {
			Arrangement.begin();
			int code = PlatformUI.createAndRunWorkbench(display, new DeskAdvisor(signed, () -> {
				splash.close();
				ahead.windowOpened();
			}));
			Arrangement.ended();
			try (Session session = signed.join().session()) {
				return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
			}
		} finally {
			splash.close();
		}
	}

	private static void notice(Throwable problem) {
		if (problem instanceof IllegalArgumentException wrong) {
			new NoticeDialog(null, Messages.Problems_failed, wrong.getMessage(), null, "failed").open();
		} else {
			Problems.show(null, problem);
		}
	}

	/** Where fonts may lie: with the office, which every user may write to, and with the program. */
	private static List<Path> folders(String[] given) {
		var folders = new ArrayList<Path>();
		try {
			folders.add(LaunchArguments.of(given).folder().resolve(Letters.FOLDER));
		} catch (IllegalArgumentException toldLater) {
			folders.add(LaunchArguments.of(new String[0]).folder().resolve(Letters.FOLDER));
		}
		Location program = Platform.getInstallLocation();
		if (program != null) {
			folders.add(new File(program.getURL().getPath()).toPath().resolve(Letters.FOLDER));
		}
		return folders;
	}

	/** Says in one line where a font is to be put. */
	private static void unreadable(Path folder) {
		String missing = NLS.bind(Messages.Fonts_missing, folder);
		ILog.of(JingjianApplication.class).warn(missing);
		new NoticeDialog(null, Messages.Problems_failed, missing, null, "refused").open();
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
