package org.jingjian.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.jingjian.base.Progress;

/** Work of the core as dialogs and wizards run it, with their bar and their cancel button. */
public final class RunnableProgress {
	private RunnableProgress() {
	}

	/** What the work throws comes out as the cause of the invocation's failure; its cancellation as an interruption. */
	public static IRunnableWithProgress of(Consumer<Progress> work) {
		return monitor -> {
			try {
				work.accept(new MonitorProgress(monitor));
			} catch (CancellationException cancelled) {
				throw (InterruptedException) new InterruptedException(cancelled.getMessage()).initCause(cancelled);
			} catch (RuntimeException problem) {
				throw new InvocationTargetException(problem);
			} finally {
				monitor.done();
			}
		};
	}
}
