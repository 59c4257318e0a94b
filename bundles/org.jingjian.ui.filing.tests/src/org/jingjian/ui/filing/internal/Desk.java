package org.jingjian.ui.filing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;

/** Drives the desktop as a person would: finds widgets by what stands on them, presses and types, and waits for what appears. */
final class Desk {
	private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(90);

	private final CompletableFuture<Object> ended = new CompletableFuture<>();
	private volatile Display display;

	/** Starts the application of the product on a folder, on a UI thread of its own. */
	static Desk open(Path folder) {
		Desk desk = new Desk();
		Thread ui = new Thread(() -> desk.run(folder), "desktop under test");
		ui.setDaemon(true);
		ui.start();
		return desk;
	}

	private void run(Path folder) {
		try {
			Bundle bundle = Platform.getBundle("org.jingjian.ui");
			var application = (IApplication) bundle.loadClass("org.jingjian.ui.internal.JingjianApplication").getConstructor().newInstance();
			ended.complete(application.start(new Context("--data", folder.toString())));
		} catch (Throwable problem) {
			ended.completeExceptionally(problem);
		}
	}

	/** Waits until the application ended. */
	Object result() throws Exception {
		return ended.get(2, TimeUnit.MINUTES);
	}

	/** Waits for a window or dialog of that title. */
	Shell shell(String title) {
		return await("a window titled " + title, () -> visible().filter(shell -> shell.getText().equals(title)).findFirst());
	}

	Stream<Shell> visible() {
		return Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible());
	}

	/** Waits for a control of a type that meets a condition, anywhere below. */
	<T extends Widget> T find(Composite below, Class<T> type, String what, Predicate<T> condition) {
		return await(what, () -> below.isDisposed() ? Optional.empty()
				: all(below).filter(type::isInstance).map(type::cast).filter(condition).findFirst());
	}

	static Stream<Control> all(Composite below) {
		return Arrays.stream(below.getChildren())
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
	}

	/** Presses the enabled button of that text, once there is one. */
	void press(Composite below, String text) {
		Button button = find(below, Button.class, "an enabled button " + text,
				each -> each.getText().replace("&", "").equals(text) && each.isEnabled());
		later(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Presses the button that Enter would press, once it is enabled. */
	void pressDefault(Shell shell) {
		Button button = await("an enabled default button", () -> Optional.ofNullable(shell.getDefaultButton()).filter(Button::isEnabled));
		later(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Does something on the UI thread without waiting for it: it may open a dialog. */
	void later(Runnable action) {
		display.asyncExec(action);
	}

	/** Waits for a value to appear. */
	<T> T await(String what, Callable<Optional<T>> value) {
		long end = System.nanoTime() + PATIENCE_NS;
		while (System.nanoTime() < end) {
			if (ended.isCompletedExceptionally()) {
				throw new AssertionError("the desktop ended", ended.exceptionNow());
			}
			Optional<T> found = display == null ? Optional.empty() : ui(value);
			if (found.isPresent()) {
				return found.get();
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
		}
		throw new AssertionError("never seen: " + what + "; open: " + (display == null ? "" : ui(() -> visible().map(Shell::getText).toList())));
	}

	/** Reads something on the UI thread. */
	<T> T ui(Callable<T> action) {
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

	/** Keeps what the screen shows as a picture among the build's output. */
	void picture(String name) {
		ImageData seen = ui(() -> {
			while (display.readAndDispatch()) {
				continue;
			}
			return screen(display.getBounds());
		});
		try {
			Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { seen };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** What a part of the screen shows; on the UI thread. */
	ImageData screen(Rectangle part) {
		Image seen = new Image(display, part.width, part.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(seen, part.x, part.y);
			return seen.getImageData();
		} finally {
			gc.dispose();
			seen.dispose();
		}
	}

	/** The page of the only window. */
	IWorkbenchPage page() {
		return await("the window", () -> PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
				? Optional.ofNullable(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage())
				: Optional.empty());
	}

	/** What the application asks of its launcher; it tells when its display is there. */
	private final class Context implements IApplicationContext {
		private final String[] given;

		private Context(String... given) {
			this.given = given;
		}

		@Override
		public Map<String, Object> getArguments() {
			return Map.of(APPLICATION_ARGS, given);
		}

		@Override
		public void applicationRunning() {
			display = Display.getCurrent();
		}

		@Override
		public String getBrandingApplication() {
			return "org.jingjian.ui.application";
		}

		@Override
		public String getBrandingName() {
			return "Jingjian";
		}

		@Override
		public String getBrandingDescription() {
			return null;
		}

		@Override
		public String getBrandingId() {
			return "org.jingjian.ui.product";
		}

		@Override
		public String getBrandingProperty(String key) {
			return null;
		}

		@Override
		public Bundle getBrandingBundle() {
			return Platform.getBundle("org.jingjian.ui");
		}

		@Override
		public void setResult(Object result, IApplication application) {
			throw new UnsupportedOperationException();
		}
	}
}
