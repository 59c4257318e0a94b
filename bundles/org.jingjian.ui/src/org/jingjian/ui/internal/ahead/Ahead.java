package org.jingjian.ui.internal.ahead;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jingjian.ui.Images;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;

/**
 * Loads classes beside the UI thread before that needs them: those that earlier sessions needed, in their order, or in the first
 * one those that are foreseen; and draws the pictures of a finer screen. To read, check and link classes is a third of what the UI
 * thread does until the window is there, and more of it when a screen opens for the first time.
 */
public final class Ahead implements AutoCloseable {
	private static final String FILE = "ahead.txt";
	/** Collections, which have nothing to do with the thread that first asks for them, and are long in making themselves ready. */
	private static final String COLLECTIONS = "org.eclipse.collections.";
	private static final long AGAIN_NS = TimeUnit.MILLISECONDS.toNanos(20);

	private final Thread thread = Thread.ofPlatform().daemon().name("ahead").priority(Thread.MIN_PRIORITY).unstarted(this::load);
	private final BundleContext context;
	private final Usage usage;
	private final Map<String, Bundle> bundles = new HashMap<>();
	private ServiceRegistration<WeavingHook> hearing;
	private int zoom;
	private volatile boolean open;
	private volatile boolean ended;

	private Ahead() {
		Bundle own = FrameworkUtil.getBundle(Ahead.class);
		context = own.getBundleContext();
		usage = new Usage(Platform.getStateLocation(own).append(FILE).toPath(), own.getVersion().toString(), thread);
		for (Bundle bundle : context.getBundles()) {
			bundles.put(bundle.getSymbolicName(), bundle);
		}
	}

	/** Nothing is heard nor loaded yet. */
	public static Ahead ready() {
		return new Ahead();
	}

	/**
	 * Begins to load, once, and only from bundles that are active already, and hears from now on which classes are needed. For
	 * as long as somebody types: where the window is being made, on few processors, the UI thread would wait for this. UI thread only.
	 */
	public void go() {
		if (thread.getState() == Thread.State.NEW) {
			zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
			hearing = context.registerService(WeavingHook.class, usage, null);
			thread.start();
		}
	}

	/** The workbench is there: from now on bundles may be activated too. */
	public void windowOpened() {
		open = true;
		go();
	}

	private void load() {
		try {
			Images.draw(zoom, () -> ended);
			List<String> waiting = usage.earlier();
			if (waiting.isEmpty()) {
				waiting = Foreseen.of(context);
				usage.foreseen(waiting);
			}
			while (!waiting.isEmpty() && !ended) {
				boolean all = open;
				waiting = waiting.stream().filter(line -> !ended && !load(line, all)).toList();
				if (all) {
					return;
				}
				LockSupport.parkNanos(AGAIN_NS);
			}
		} catch (IOException unreadable) {
			ILog.of(Ahead.class).warn(unreadable.getMessage(), unreadable);
		}
	}

	/** @return false if it is to be tried again later */
	private boolean load(String line, boolean activating) {
		int end = line.indexOf(' ');
		Bundle bundle = bundles.get(line.substring(0, Math.max(0, end)));
		if (bundle == null) {
			return true;
		}
		if (!activating && bundle.getState() != Bundle.ACTIVE) {
			return false;
		}
		try {
			Class<?> loaded = bundle.loadClass(line.substring(end + 1));
			// Asking for its constructors has the class checked and linked, but not initialized.
			loaded.getDeclaredConstructors();
			if (NLS.class.isAssignableFrom(loaded) || loaded.getName().startsWith(COLLECTIONS)) {
				Class.forName(loaded.getName(), true, loaded.getClassLoader());
			}
		} catch (ClassNotFoundException | LinkageError gone) {
			// An optional part is not there, or another version needs it no longer: then nothing is won, and nothing lost.
			return true;
		}
		return true;
	}

	/** Keeps what this session needed for the next one. */
	@Override
	public void close() {
		ended = true;
		if (hearing == null) {
			return;
		}
		hearing.unregister();
		try {
			usage.keep();
		} catch (IOException unwritable) {
			ILog.of(Ahead.class).warn(unwritable.getMessage(), unwritable);
		}
	}
}
