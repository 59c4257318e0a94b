package org.jingjian.ui.internal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What goes on beside the UI thread before there is a workbench with jobs. */
final class Beside {
	private Beside() {
	}

	/** Does it on a thread of its own, which does not keep the program from ending. */
	static <T> CompletableFuture<T> run(String name, Supplier<T> work) {
		var result = new CompletableFuture<T>();
		Thread.ofPlatform().daemon().name(name).start(() -> {
			try {
				result.complete(work.get());
			} catch (RuntimeException | Error failed) {
				result.completeExceptionally(failed);
			}
		});
		return result;
	}
}
