package org.jingjian.ui.filing.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Asks the UI thread many times a second whether it still listens, and notes what it did when it did not. */
public final class Watchdog {
	private static final long LIMIT_NS = TimeUnit.MILLISECONDS.toNanos(100);
	private static final long PACE_NS = TimeUnit.MILLISECONDS.toNanos(10);
	private static final int MOST_STACKS = 4;
	private static final Set<String> WAITING = Set.of("Call", "g_main_context_iteration", "g_poll", "gtk_native_dialog_run");
	private static final int DEEPEST = 45;

	private final Desk desk;
	private final List<Block> blocks = new ArrayList<>();
	private volatile boolean running;
	private volatile long asked;
	private volatile long answered;
	private volatile String doing = "opening";

	/**
	 * A time in which the UI thread did not listen.
	 *
	 * @param worked milliseconds of it that the UI thread had the processor; the rest it waited, perhaps for a busy machine
	 * @param stacks of the UI thread, 100 ms apart
	 */
	public record Block(String doing, long millis, long worked, List<List<StackTraceElement>> stacks) {
		/**
		 * True if it was the driver that held the thread, if the thread only waited for the processor, or if a dialog of the
		 * system's own was open, which listens but not to us.
		 */
		public boolean isOwn() {
			return stacks.stream().allMatch(stack -> stack.isEmpty() || waits(stack.getFirst()) || drives(stack));
		}

		/** By the topmost frame of the project's: what a pressed button does is not the driver's. */
		private static boolean drives(List<StackTraceElement> stack) {
			return stack.stream().filter(frame -> frame.getClassName().startsWith("org.jingjian.")).findFirst()
					.filter(frame -> frame.getClassName().startsWith(Watchdog.class.getPackageName()) || frame.getClassName().contains("Test"))
					.filter(frame -> !frame.getMethodName().equals("run") && !frame.getMethodName().matches("lambda.(open|press).*")).isPresent();
		}

		private static boolean waits(StackTraceElement top) {
			return WAITING.contains(top.getMethodName());
		}

		String text() {
			return doing + ": " + millis + " ms, " + worked + " ms of the processor\n" + stacks.stream().map(stack -> stack.stream().limit(DEEPEST).map(frame -> "\tat " + frame)
					.collect(Collectors.joining("\n"))).distinct().collect(Collectors.joining("\n\t--\n"));
		}
	}

	Watchdog(Desk desk) {
		this.desk = desk;
	}

	void start() {
		running = true;
		Thread thread = new Thread(this::watch, "watchdog");
		thread.setDaemon(true);
		thread.setPriority(Thread.MAX_PRIORITY);
		thread.start();
	}

	void stop() {
		running = false;
	}

	/** What is being done, for the list. */
	public void doing(String what) {
		doing = what;
	}

	private void watch() {
		while (running && !desk.display().isDisposed()) {
			long worked = worked();
			ask();
			var stacks = new ArrayList<List<StackTraceElement>>();
			long next = LIMIT_NS;
			while (running && answered < asked) {
				LockSupport.parkNanos(PACE_NS);
				if (answered < asked && System.nanoTime() - asked > next && stacks.size() < MOST_STACKS) {
					stacks.add(Arrays.asList(desk.thread().getStackTrace()));
					next += LIMIT_NS;
				}
			}
			long took = answered - asked;
			if (took > LIMIT_NS && !stacks.isEmpty()) {
				note(new Block(doing, TimeUnit.NANOSECONDS.toMillis(took), TimeUnit.NANOSECONDS.toMillis(worked() - worked), List.copyOf(stacks)));
			}
			LockSupport.parkNanos(PACE_NS);
		}
	}

	private long worked() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(desk.thread().threadId());
	}

	private void ask() {
		asked = System.nanoTime();
		if (!desk.display().isDisposed()) {
			desk.display().asyncExec(() -> answered = System.nanoTime());
		}
	}

	private synchronized void note(Block block) {
		blocks.add(block);
	}

	/** What held the UI thread for more than 100 ms. */
	public synchronized List<Block> blocks() {
		return List.copyOf(blocks);
	}

	/** Writes the list, who worked longest first; what was only the driver's, the processor's or a system dialog's doing comes as a number. */
	public void report(Path file) {
		List<Block> own = blocks().stream().filter(block -> !block.isOwn()).sorted((a, b) -> Long.compare(b.worked(), a.worked())).toList();
		String text = "Longer than 100 ms: " + own.size() + "\nHeld by the driver, waiting for the processor or for a dialog of the system: " + (blocks().size() - own.size())
				+ "\n\n" + own.stream().map(Block::text).collect(Collectors.joining("\n\n")) + "\n";
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
