package org.jingjian.store.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jingjian.store.internal.Packing.Portion;

/** Portions in their order, made and packed on the other thread before they are asked for, a few at a time. */
final class PortionQueue {
	private static final int MOST = 8;

	private final Packing packing;
	private final Deque<Supplier<List<Save>>> waiting = new ArrayDeque<>();
	private final Deque<FutureTask<Portion>> begun = new ArrayDeque<>();

	PortionQueue(Packing packing) {
		this.packing = packing;
	}

	/** @param portion may be made by any thread; is not begun yet */
	void add(Supplier<List<Save>> portion) {
		waiting.add(portion);
	}

	void begin() {
		while (begun.size() < MOST && !waiting.isEmpty()) {
			begun.add(packing.begin(waiting.removeFirst()));
		}
	}

	boolean isBegun() {
		return !begun.isEmpty();
	}

	boolean isEmpty() {
		return begun.isEmpty() && waiting.isEmpty();
	}

	/** True if the next one is packed, or no more can be begun before it is taken. */
	boolean isDue() {
		return begun.size() == MOST || !begun.isEmpty() && begun.getFirst().isDone();
	}

	/** The next one's saves, not packed, if none is begun. */
	List<Save> made() {
		return waiting.removeFirst().get();
	}

	/** The next one; this thread helps to pack it and those after it. */
	Portion next() {
		begin();
		Portion next = Packing.first(begun);
		begin();
		return next;
	}

	/** What runs already ends in vain. */
	void cancel() {
		waiting.clear();
		begun.forEach(task -> task.cancel(false));
		begun.clear();
	}
}
