package org.jingjian.ui.filing.internal.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jingjian.bench.window.Usable;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Session;
import org.jingjian.ui.ShowsFilings;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.filing.internal.editor.FilingEditor;

/** Works at the desktop and says how long each thing took: the day, the list, opening filings, the list from end to end. */
final class Drive {
	private static final long PATIENCE_NS = TimeUnit.MINUTES.toNanos(5);
	private static final int OPENED = 25;
	private static final int DRAGS = 400;
	private static final int PAGES = 200;
	private static final long FRAME_NS = TimeUnit.MILLISECONDS.toNanos(16);
	private static final int NAME = 2;
	private static final String DAY = "org.jingjian.ui.day.view";

	private final Display display;
	private final Random random = new Random(11);
	private IWorkbenchPage page;
	private Session session;
	private final Handed handed;
	private FilingEditor closing;

	Drive(Display display) {
		this.display = display;
		handed = Handed.over(display, this::worked);
	}

	void work() {
		page = ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
		session = ui(() -> page.getWorkbenchWindow().getService(Workplace.class).session());
		took("day", () -> view(DAY), () -> named(page.getWorkbenchWindow().getShell(), "Tile"));
		NatTable table = list();
		open();
		scroll(table);
		System.gc();
		Usable.say("heap", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20) + " MB");
	}

	/** A visible control of a class: those of other bundles cannot be named otherwise. */
	private static boolean named(Composite below, String name) {
		for (Control child : below.getChildren()) {
			if (child.isVisible() && (child.getClass().getSimpleName().equals(name) || child instanceof Composite inner && named(inner, name))) {
				return true;
			}
		}
		return false;
	}

	private NatTable list() {
		var pulse = new Pulse(display);
		NatTable[] table = new NatTable[1];
		took("list", () -> view(ShowsFilings.VIEW), () -> {
			table[0] = table(page.getWorkbenchWindow().getShell());
			return table[0] != null && table[0].getRowCount() > 1 && isRead(table[0], 1);
		});
		Usable.say("list-pulse", pulse.told());
		long count = session.filings().count(FilingQuery.all());
		took("list-whole", () -> {
		}, () -> last(table[0]) >= count - 1);
		return table[0];
	}

	/** The only one below; null for none. */
	private static NatTable table(Composite below) {
		for (Control child : below.getChildren()) {
			NatTable found = child instanceof NatTable table ? table : child instanceof Composite inner ? table(inner) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private IViewPart view(String id) {
		try {
			return page.showView(id);
		} catch (PartInitException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static boolean isRead(NatTable table, int row) {
		return !"…".equals(table.getDataValueByPosition(NAME, row));
	}

	/** How far the bar of the table goes, in rows. UI thread only. */
	private static long last(NatTable table) {
		return table.getVerticalBar().getMaximum() / Math.max(1, table.getRowHeightByPosition(1));
	}

	/** The first stays open, as at work: else the list would grow and shrink each time. */
	private void open() {
		long[] ids = session.filings().ids(FilingQuery.all());
		var read = new ArrayList<Double>();
		for (int i = 0; i < OPENED; i++) {
			long id = ids[random.nextInt(ids.length)];
			long from = System.nanoTime();
			session.filings().review(id);
			session.filings().history(id);
			read.add((System.nanoTime() - from) / 1e6);
		}
		Usable.say("read", spread(read.subList(1, read.size())));
		opened("open", ids, true);
		opened("open-shared", ids, false);
	}

	/** @param beside each in a tab of its own, which is closed after it; else all in one */
	private void opened(String what, long[] ids, boolean beside) {
		var opened = new ArrayList<Opened>();
		var pulse = new Pulse(display);
		for (int i = 0; i < OPENED; i++) {
			opened.add(opened(ids[random.nextInt(ids.length)], beside));
			if (i > 0 && beside) {
				close();
			}
			if (i == 0) {
				Opened first = opened.removeFirst();
				Usable.say(what + "-first", "%.0f ms, UI thread at work %.0f ms; pauses: %s".formatted(first.waited, first.worked, pulse.told()));
				pulse = new Pulse(display);
			}
		}
		Usable.say(what, "%s, UI thread at work %s; pauses: %s".formatted(spread(opened, Opened::waited), spread(opened, Opened::worked), pulse.told()));
		Usable.say(what + "-parts", "%s; painting: %s".formatted(spread(opened, Opened::filling), spread(opened, Opened::painting)));
	}

	/**
	 * How long one filing took, in milliseconds.
	 *
	 * @param waited from the moment somebody asked until it was painted
	 * @param worked what the UI thread worked for it
	 * @param filling the part of that work that was handed to it to run; all else is the toolkit's: sizes and drawing
	 */
	private record Opened(double waited, double worked, double filling) {
		double painting() {
			return worked - filling;
		}
	}

	private Opened opened(long id, boolean beside) {
		FilingEditor[] editor = new FilingEditor[1];
		double before = worked();
		double filled = ui(handed::millis);
		long from = System.nanoTime();
		ui(() -> {
			if (beside) {
				FilingEditor.openKept(page, id, "");
			} else {
				FilingEditor.open(page, id, "");
			}
			return editor[0] = (FilingEditor) page.getActiveEditor();
		});
		await("the filing", () -> {
			if (!editor[0].isWhole()) {
				return false;
			}
			display.update();
			return true;
		});
		ui(() -> true);
		closing = editor[0];
		return new Opened((System.nanoTime() - from) / 1e6, worked() - before, ui(handed::millis) - filled);
	}

	private void close() {
		ui(() -> page.closeEditor(closing, false));
		rest();
	}

	private void scroll(NatTable table) {
		ui(() -> view(ShowsFilings.VIEW));
		rest();
		var pulse = new Pulse(display);
		int most = ui(() -> table.getVerticalBar().getMaximum() - table.getVerticalBar().getThumb());
		for (int step = 0; step <= DRAGS; step++) {
			int to = (int) ((long) most * step / DRAGS);
			ui(() -> drag(table, to));
			LockSupport.parkNanos(FRAME_NS);
		}
		took("scroll-last-read", () -> {
		}, () -> isRead(table, table.getRowCount() - 1));
		Usable.say("scroll-drag", pulse.told());
		pulse = new Pulse(display);
		for (int step = 0; step < PAGES; step++) {
			int up = step;
			ui(() -> drag(table, most - up * table.getVerticalBar().getThumb()));
			LockSupport.parkNanos(FRAME_NS);
		}
		Usable.say("scroll-pages", pulse.told());
	}

	private static boolean drag(NatTable table, int to) {
		table.getVerticalBar().setSelection(to);
		table.getVerticalBar().notifyListeners(SWT.Selection, new Event());
		return true;
	}

	private void took(String what, Runnable deed, Callable<Boolean> done) {
		long from = System.nanoTime();
		double before = worked();
		ui(() -> {
			deed.run();
			return true;
		});
		await(what, done);
		Usable.say(what, "%.0f ms, UI thread at work %.0f ms".formatted((System.nanoTime() - from) / 1e6, worked() - before));
	}

	/** Milliseconds that the UI thread has had the processor. */
	private double worked() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().threadId()) / 1e6;
	}

	private void await(String what, Callable<Boolean> done) {
		long end = System.nanoTime() + PATIENCE_NS;
		while (!ui(done)) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("never seen: " + what);
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
		}
	}

	private void rest() {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
		ui(() -> true);
	}

	private <T> T ui(Callable<T> deed) {
		var result = new CompletableFuture<T>();
		display.asyncExec(() -> {
			try {
				result.complete(deed.call());
			} catch (Exception problem) {
				result.completeExceptionally(problem);
			}
		});
		return result.join();
	}

	private static String spread(List<Opened> opened, ToDoubleFunction<Opened> figure) {
		return spread(opened.stream().map(figure::applyAsDouble).toList());
	}

	private static String spread(List<Double> millis) {
		var sorted = millis.stream().sorted().toList();
		return "median %.0f, longest %.0f ms".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
	}
}
