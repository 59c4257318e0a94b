package org.jingjian.ui.filing.internal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/** Asks the UI thread two hundred times a second whether it still listens, and keeps how long each answer took. */
final class Pulse implements AutoCloseable {
	private static final long PACE_NS = TimeUnit.MILLISECONDS.toNanos(5);
	private static final long LONG_NS = TimeUnit.MILLISECONDS.toNanos(100);
	private static final int DEEPEST = 40;

	private final Display display;
	private final List<Long> pauses = new ArrayList<>();
	private final Thread thread = new Thread(this::feel, "pulse");
	private volatile boolean running = true;
	private volatile long answered;

	Pulse(Display display) {
		this.display = display;
		thread.setDaemon(true);
		thread.setPriority(Thread.MAX_PRIORITY);
		thread.start();
	}

	private void feel() {
		while (running && !display.isDisposed()) {
			long asked = System.nanoTime();
			display.asyncExec(() -> answered = System.nanoTime());
			boolean told = false;
			while (answered < asked && running) {
				LockSupport.parkNanos(PACE_NS / 5);
				if (!told && System.nanoTime() - asked > LONG_NS) {
					told = true;
					System.err.println("pause of the UI thread:\n" + Arrays.stream(display.getThread().getStackTrace()).limit(DEEPEST)
							.map(frame -> "\tat " + frame).collect(Collectors.joining("\n")));
				}
			}
			if (answered >= asked) {
				pauses.add(answered - asked);
			}
			LockSupport.parkNanos(PACE_NS);
		}
	}

	/** Ends it. @return the longest answer, the one that 99 of 100 did not exceed, and how many exceeded 100 ms */
	String told() {
		close();
		var sorted = pauses.stream().sorted().toList();
		return "longest %d ms, 99 of 100 %d ms, over 100 ms %d of %d".formatted(TimeUnit.NANOSECONDS.toMillis(sorted.getLast()),
				TimeUnit.NANOSECONDS.toMillis(sorted.get((sorted.size() - 1) * 99 / 100)), sorted.stream().filter(pause -> pause > LONG_NS).count(), sorted.size());
	}

	@Override
	public void close() {
		running = false;
		try {
			thread.join();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
