package org.jingjian.ui;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jingjian.base.Progress;

/**
 * Work that must not hold the UI thread: runs as a job, then brings its result back to the UI thread. What goes wrong
 * is shown by {@link Problems} unless the caller takes it.
 *
 * @param <T> what it brings
 */
public final class Errand<T> {
	private final String name;
	private final Function<Progress, T> work;
	private Consumer<T> then = result -> {
	};
	private Consumer<Throwable> failed;
	private Runnable cancelled = () -> {
	};
	private boolean quiet;

	private Errand(String name, Function<Progress, T> work) {
		this.name = name;
		this.work = work;
	}

	/** @param name as the progress view shows it */
	public static <T> Errand<T> of(String name, Function<Progress, T> work) {
		return new Errand<>(name, work);
	}

	/** What to do with the result, on the UI thread. */
	public Errand<T> then(Consumer<T> next) {
		then = next;
		return this;
	}

	/** What to do with a refusal or a failure, on the UI thread, instead of showing it. */
	public Errand<T> failed(Consumer<Throwable> handler) {
		failed = handler;
		return this;
	}

	/** What to do when the user cancelled it, on the UI thread. */
	public Errand<T> cancelled(Runnable handler) {
		cancelled = handler;
		return this;
	}

	/** Keeps short reading out of the progress view. */
	public Errand<T> quiet() {
		quiet = true;
		return this;
	}

	/**
	 * Starts it; where the window is still being made, once that is shown: until then both would wait for the processor.
	 *
	 * @param owner the result is dropped if this control is gone by then
	 */
	public Job start(Control owner) {
		Display display = owner.getDisplay();
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return carryOut(monitor, owner, display);
			}
		};
		job.setSystem(quiet);
		job.setUser(false);
		if (owner.getShell().isVisible()) {
			job.schedule();
		} else {
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					job.schedule();
				}
			});
		}
		return job;
	}

	private IStatus carryOut(IProgressMonitor monitor, Control owner, Display display) {
		try {
			T result = work.apply(new MonitorProgress(monitor));
			hand(owner, display, () -> then.accept(result));
			return Status.OK_STATUS;
		} catch (CancellationException stopped) {
			hand(owner, display, cancelled);
			return Status.CANCEL_STATUS;
		} catch (RuntimeException | LinkageError problem) {
			hand(owner, display, () -> fail(owner, problem));
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private void fail(Control owner, Throwable problem) {
		if (failed != null) {
			failed.accept(problem);
		} else {
			Problems.show(owner.getShell(), problem);
		}
	}

	private static void hand(Control owner, Display display, Runnable next) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (!owner.isDisposed()) {
				next.run();
			}
		});
	}
}
