package org.jingjian.bench.window;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Tells since when a window can be used: it is on the screen, and from then on the UI thread answered several times in a
 * row without a pause that a person would notice.
 */
public final class Usable {
	private static final long SMALLEST_WINDOW = 800;
	private static final int ANSWERS = 10;
	private static final long SOON_NS = TimeUnit.MILLISECONDS.toNanos(50);
	private static final long PACE_NS = TimeUnit.MILLISECONDS.toNanos(10);

	private Usable() {
	}

	/** Says {@code application MILLISECONDS}: from there on it is not the framework's time but the application's. */
	public static void begun() {
		say("application", System.currentTimeMillis() - Long.getLong("bench.began"));
	}

	/**
	 * Says {@code window MILLISECONDS} on standard output, counted from {@code bench.began} (of the epoch), and {@code worked
	 * MILLISECONDS}, in which the UI thread had the processor until then; and goes on.
	 */
	public static void watch(Display display, Runnable then) {
		Thread thread = new Thread(() -> {
			say("window", since(display));
			say("worked", TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().threadId())));
			then.run();
		}, "usable");
		thread.setDaemon(true);
		thread.start();
	}

	/** One result, for the script that started this. */
	public static void say(String what, Object value) {
		System.out.println(what + " " + value);
	}

	private static long since(Display display) {
		int answers = 0;
		long first = 0;
		while (answers < ANSWERS) {
			long asked = System.nanoTime();
			long now = System.currentTimeMillis();
			boolean seen = ask(display);
			boolean soon = System.nanoTime() - asked < SOON_NS;
			if (seen && soon) {
				first = answers == 0 ? now : first;
				answers++;
			} else {
				answers = 0;
			}
			LockSupport.parkNanos(PACE_NS);
		}
		return first - Long.getLong("bench.began");
	}

	private static boolean ask(Display display) {
		var seen = new CompletableFuture<Boolean>();
		try {
			display.asyncExec(() -> seen.complete(Arrays.stream(display.getShells()).anyMatch(shell -> shell.isVisible() && shell.getSize().x >= SMALLEST_WINDOW)));
			return seen.join();
		} catch (SWTException | CompletionException closed) {
			throw new IllegalStateException("The window went away", closed);
		}
	}
}
