package org.jingjian.ui.filing.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;

/**
 * Notes when the UI thread did not listen, and what it did then. It listens whenever it comes back to GTK for the next event: a
 * timer there, which waits no longer than what is typed, beats a hundred times in a second. Besides it is counted how often
 * all that waited, painting too, took long to come to an end, as a message is handed over when there is nothing else to do.
 */
public final class Watchdog {
	private static final long LIMIT_NS = TimeUnit.MILLISECONDS.toNanos(100);
	private static final int PACE_MS = 10;
	private static final int MOST_STACKS = 4;
	private static final int DEEPEST = 45;
	private static final Set<String> WAITING = Set.of("Call", "g_main_context_iteration", "g_poll");

	private final Desk desk;
	private final List<Block> blocks = new ArrayList<>();
	private volatile boolean running;
	private Path schedule;
	private volatile long beaten;
	private volatile long asked;
	private volatile long answered;
	private volatile int slow;
	private volatile boolean work;
	private final AtomicInteger aside = new AtomicInteger();
	private volatile String doing = "opening";

	/**
	 * A time in which the UI thread did not listen.
	 *
	 * @param work whether there was a window to work in, before and after it; what makes the first or closes the last holds nobody up there
	 * @param worked milliseconds of it that the UI thread had the processor
	 * @param queued milliseconds of it that the UI thread could have worked and stood in the queue for a processor; the rest it waited for
	 *        something else: the screen, a file, a lock, the collector
	 * @param collected milliseconds of it in which the JVM stopped all threads to collect the heap
	 * @param pictured whether the driver took a picture meanwhile, for which all windows are drawn anew and the screen is copied
	 * @param stacks of the UI thread, 100 ms apart
	 */
	public record Block(String doing, boolean work, long millis, long worked, long queued, long collected, boolean pictured, List<List<StackTraceElement>> stacks) {
		/** True if it was the driver that held the thread, or if the thread only waited for the processor. */
		public boolean isOwn() {
			return pictured || stacks.stream().allMatch(stack -> stack.isEmpty() || waits(stack.getFirst()) || drives(stack));
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
			return (work ? "" : "no window: ") + doing + ": " + millis + " ms, " + worked + " ms of the processor" + (queued == 0 ? "" : ", " + queued + " ms in the queue for it") + (collected == 0 ? "" : ", " + collected + " ms of the collector") + "\n" + stacks.stream().map(stack -> stack.stream().limit(DEEPEST).map(frame -> "\tat " + frame)
					.collect(Collectors.joining("\n"))).distinct().collect(Collectors.joining("\n\t--\n"));
		}
	}

	Watchdog(Desk desk) {
		this.desk = desk;
	}

	/** UI thread only. */
	void start() {
		running = true;
		schedule = schedule();
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

	/** Takes a picture: what that does to the UI thread nobody at work does. */
	void aside(Runnable picture) {
		aside.incrementAndGet();
		try {
			picture.run();
		} finally {
			aside.incrementAndGet();
		}
	}

	private void watch() {
		beaten = System.nanoTime();
		desk.display().asyncExec(this::beat);
		ask();
		long worked = worked();
		long queued = queued(0);
		long collected = collected();
		while (running && !desk.display().isDisposed()) {
			long last = beaten;
			boolean worksBefore = work;
			int asideBefore = aside.get();
			var stacks = new ArrayList<List<StackTraceElement>>();
			while (running && beaten == last && !desk.display().isDisposed()) {
				if (System.nanoTime() - last > LIMIT_NS * (stacks.size() + 1) && stacks.size() < MOST_STACKS) {
					stacks.add(Arrays.asList(desk.thread().getStackTrace()));
				}
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PACE_MS) / 2);
			}
			long before = worked;
			worked = worked();
			long queuedBefore = queued;
			queued = queued(queuedBefore);
			long collectedBefore = collected;
			collected = collected();
			boolean pictured = asideBefore != aside.get() || asideBefore % 2 == 1;
			if (beaten - last > LIMIT_NS && !stacks.isEmpty()) {
				note(new Block(doing, worksBefore && work, TimeUnit.NANOSECONDS.toMillis(beaten - last), TimeUnit.NANOSECONDS.toMillis(worked - before),
						TimeUnit.NANOSECONDS.toMillis(queued - queuedBefore), collected - collectedBefore, pictured, List.copyOf(stacks)));
			}
			if (answered >= asked) {
				slow += answered - asked > LIMIT_NS && !pictured ? 1 : 0;
				ask();
			}
		}
	}

	/** UI thread only. */
	private void beat() {
		work = desk.hasWindow();
		beaten = System.nanoTime();
		if (running && !desk.display().isDisposed()) {
			desk.display().timerExec(PACE_MS, this::beat);
		}
	}

	private void ask() {
		asked = System.nanoTime();
		try {
			desk.display().asyncExec(() -> answered = System.nanoTime());
		} catch (SWTException ended) {
			if (ended.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw ended;
			}
		}
	}

	private long worked() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(desk.thread().threadId());
	}

	/** The file in which Linux counts the time of the thread that asks. */
	private static Path schedule() {
		try {
			return Path.of("/proc/thread-self").toRealPath().resolve("schedstat");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Nanoseconds: the second figure of the file, which is gone with its thread. */
	private long queued(long before) {
		try {
			return Long.parseLong(Files.readString(schedule).split(" ")[1]);
		} catch (IOException unreadable) {
			if (!desk.thread().isAlive()) {
				return before;
			}
			throw new UncheckedIOException(unreadable);
		}
	}

	private static long collected() {
		return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
	}

	private synchronized void note(Block block) {
		blocks.add(block);
	}

	/** What held the UI thread for more than 100 ms. */
	public synchronized List<Block> blocks() {
		return List.copyOf(blocks);
	}

	/** Writes the list, who worked longest first; what was only the driver's or the processor's fault comes as a number. */
	public void report(Path file) {
		List<Block> own = blocks().stream().filter(block -> !block.isOwn()).sorted((a, b) -> Long.compare(b.worked(), a.worked())).toList();
		String text = "Not listening for longer than 100 ms while there is a window to work in: " + own.stream().filter(Block::work).count()
				+ "\nBefore and after that: " + own.stream().filter(block -> !block.work()).count() + "\nHeld by the driver or its pictures, or waiting for the processor: " + (blocks().size() - own.size())
				+ "\nMore than 100 ms until all that waited was done and painted: " + slow
				+ "\n\n" + own.stream().map(Block::text).collect(Collectors.joining("\n\n")) + "\n";
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
