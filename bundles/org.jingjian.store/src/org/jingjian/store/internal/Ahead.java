package org.jingjian.store.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jingjian.store.internal.Packing.Portion;

/** Portions in their order, made and packed on the other thread before they are asked for, a few at a time. */
final class Ahead {
	private static final int MOST = 8;

	private final Packing packing;
	private final Deque<Supplier<List<Save>>> waiting;
	private final Deque<FutureTask<Portion>> begun = new ArrayDeque<>();

	/** @param portions may be made by any thread; the first is not begun yet */
	Ahead(Packing packing, List<Supplier<List<Save>>> portions) {
		this.packing = packing;
		waiting = new ArrayDeque<>(portions);
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

	/** The next one's saves, not packed, if none is begun. */
	List<Save> made() {
		return waiting.removeFirst().get();
	}

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
