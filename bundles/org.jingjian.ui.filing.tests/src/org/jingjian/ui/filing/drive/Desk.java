package org.jingjian.ui.filing.drive;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;

/** Drives the desktop as a person would: finds widgets by what stands on them, presses and types, and waits for what appears. */
public final class Desk {
	private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(Long.getLong("jingjian.test.patience", 90));
	private static final long LOOK_AGAIN_NS = TimeUnit.MILLISECONDS.toNanos(30);

	private final CompletableFuture<Object> ended = new CompletableFuture<>();
	private final Hands hands = new Hands(this);
	private final Camera camera;
	private final Watchdog watchdog;
	private volatile Display display;
	private volatile Thread thread;

	private Desk(Path pictures) {
		camera = new Camera(this, pictures);
		watchdog = new Watchdog(this);
	}

	/** Starts the application of the product on a folder, on a UI thread of its own. @param pictures where they are kept */
	public static Desk open(Path folder, Path pictures) {
		Desk desk = new Desk(pictures);
		Thread ui = new Thread(() -> desk.run(folder), "desktop under test");
		ui.setDaemon(true);
		ui.start();
		return desk;
	}

	private void run(Path folder) {
		try {
			Bundle bundle = Platform.getBundle("org.jingjian.ui");
			var application = (IApplication) bundle.loadClass("org.jingjian.ui.internal.JingjianApplication").getConstructor().newInstance();
			ended.complete(application.start(new Launch(this::started, "--data", folder.toString())));
		} catch (Throwable problem) {
			ended.completeExceptionally(problem);
		}
	}

	private void started() {
		thread = Thread.currentThread();
		display = Display.getCurrent();
		watchdog.start();
	}

	/** Waits until the application ended. */
	public Object result() throws Exception {
		return ended.get(2, TimeUnit.MINUTES);
	}

	/** Whether somebody can work: the window of the workbench is in sight, and not about to close. UI thread only. */
	boolean hasWindow() {
		return PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()
				&& Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getShell).anyMatch(shell -> shell != null && shell.isVisible());
	}

	/** Closes the workbench and waits for the end. */
	public Object close() throws Exception {
		if (PlatformUI.isWorkbenchRunning()) {
			later(() -> PlatformUI.getWorkbench().close());
		}
		Object result = result();
		watchdog.stop();
		return result;
	}

	public Hands hands() {
		return hands;
	}

	public Watchdog watchdog() {
		return watchdog;
	}

	Display display() {
		return display;
	}

	Thread thread() {
		return thread;
	}

	/** Waits for a window or dialog of that title. */
	public Shell shell(String title) {
		return await("a window titled " + title, () -> visible().filter(shell -> shell.getText().equals(title)).findFirst());
	}

	/** Waits until a window is gone and another has the keys: what is struck in between is lost. */
	public void gone(Shell shell) {
		until("the end of a window", () -> shell.isDisposed() || !shell.isVisible());
		until("a window with the keys", () -> display.getActiveShell() != null);
	}

	/** UI thread only. */
	public Stream<Shell> visible() {
		return Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible());
	}

	/** Closes what a test left open, one after the other as a person would, so that the next one begins at the window alone. */
	public void tidy() {
		Shell window = window();
		for (int tries = 0; tries < 5 && ui(() -> visible().anyMatch(shell -> shell != window)); tries++) {
			run(() -> visible().filter(shell -> shell != window).reduce((first, last) -> last).ifPresent(shell -> display.asyncExec(() -> {
				if (!shell.isDisposed()) {
					shell.close();
				}
			})));
			hands.rest();
		}
		IWorkbenchPage page = page();
		for (IEditorReference editor : ui(page::getEditorReferences)) {
			run(() -> page.closeEditors(new IEditorReference[] { editor }, false));
		}
	}

	/** Waits for a control of a type that meets a condition, anywhere below. */
	public <T> T find(Composite below, Class<T> type, String what, Predicate<T> condition) {
		return await(what, () -> below.isDisposed() ? Optional.empty()
				: all(below).filter(type::isInstance).map(type::cast).filter(condition).findFirst());
	}

	/** Everything below. UI thread only. */
	public static Stream<Control> all(Composite below) {
		return Arrays.stream(below.getChildren())
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
	}

	/** Presses the enabled button of that text, once there is one. */
	public void press(Composite below, String text) {
		Button button = find(below, Button.class, "an enabled button " + text,
				each -> each.getText().replace("&", "").equals(text.replace("&", "")) && each.isEnabled());
		later(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Presses the button that Enter would press, once it is enabled. */
	public void pressDefault(Shell shell) {
		Button button = await("an enabled default button", () -> Optional.ofNullable(shell.getDefaultButton()).filter(Button::isEnabled));
		later(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** The colour at a place of the screen. UI thread only. */
	public RGB colour(int x, int y) {
		ImageData seen = Camera.screen(new Rectangle(x, y, 1, 1), 100);
		return seen.palette.getRGB(seen.getPixel(0, 0));
	}

	/** Does something on the UI thread without waiting for it: it may open a dialog. */
	public void later(Runnable action) {
		display.asyncExec(action);
	}

	/** Waits for a value to appear. */
	public <T> T await(String what, Callable<Optional<T>> value) {
		long end = System.nanoTime() + PATIENCE_NS;
		while (System.nanoTime() < end) {
			if (ended.isCompletedExceptionally()) {
				throw new AssertionError("the desktop ended", ended.exceptionNow());
			}
			Optional<T> found = display == null ? Optional.empty() : ui(value);
			if (found.isPresent()) {
				return found.get();
			}
			LockSupport.parkNanos(LOOK_AGAIN_NS);
		}
		camera.take("never-seen");
		throw new AssertionError("never seen: " + what + (display == null ? "" : ui(this::scene)));
	}

	/** What a person would look at first to see why something did not happen. UI thread only. */
	private String scene() {
		Shell active = display.getActiveShell();
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return "; open: " + visible().map(Shell::getText).toList() + "; with the keys: " + (active == null ? "none" : active.getText())
				+ "; focus: " + display.getFocusControl() + "; part: " + (page == null || page.getActivePart() == null ? "none" : page.getActivePart().getTitle())
				+ "; filings: " + (page == null ? 0 : page.getEditorReferences().length);
	}

	/** Waits until a condition holds. */
	public void until(String what, Callable<Boolean> condition) {
		await(what, () -> condition.call() ? Optional.of(true) : Optional.empty());
	}

	/** Reads something on the UI thread. */
	public <T> T ui(Callable<T> action) {
		CompletableFuture<T> result = new CompletableFuture<>();
		display.syncExec(() -> {
			try {
				result.complete(action.call());
			} catch (Exception | AssertionError problem) {
				result.completeExceptionally(problem);
			}
		});
		return result.join();
	}

	/** Does something on the UI thread and waits for it. */
	public void run(Runnable action) {
		ui(() -> {
			action.run();
			return true;
		});
	}

	/** Keeps what the screen shows as a picture among the build's output. */
	public void picture(String name) {
		camera.take(name);
	}

	Camera camera() {
		return camera;
	}

	/** The page of the only window. */
	public IWorkbenchPage page() {
		return await("the window", () -> PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
				? Optional.ofNullable(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage())
				: Optional.empty());
	}

	/** The only window. */
	public Shell window() {
		return page().getWorkbenchWindow().getShell();
	}
}
