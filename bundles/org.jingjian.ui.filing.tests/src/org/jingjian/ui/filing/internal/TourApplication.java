package org.jingjian.ui.filing.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jingjian.ui.filing.drive.Desk;

/** Walks through every screen in a process of its own: a language, a theme and a scale are chosen when a process starts. */
public final class TourApplication implements IApplication {
	static final Integer FAILED = 1;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		List<String> given = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Path pictures = Path.of(after(given, "--pictures"));
		InstanceScope.INSTANCE.getNode("org.jingjian.ui").put("appearance", after(given, "--theme"));
		Desk desk = Desk.open(Path.of(after(given, "--office")), pictures);
		try {
			new Tour(desk, Path.of(after(given, "--work"))).walk();
			return desk.close();
		} catch (AssertionError notSeen) {
			ILog.of(TourApplication.class).error(notSeen.getMessage(), notSeen);
			return FAILED;
		} finally {
			desk.watchdog().report(pictures.resolve("blocks.txt"));
		}
	}

	private static String after(List<String> given, String name) {
		return given.get(given.indexOf(name) + 1);
	}

	@Override
	public void stop() {
		// the tour ends by itself
	}
}
