package org.jingjian.ui.help.internal.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The pages that were read, to go back and forward on. */
final class Trail {
	private final Deque<String> behind = new ArrayDeque<>();
	private final Deque<String> ahead = new ArrayDeque<>();
	private String here;

	/** A page was opened by the reader. */
	void go(String href) {
		if (href.equals(here)) {
			return;
		}
		if (here != null) {
			behind.push(here);
		}
		ahead.clear();
		here = href;
	}

	Optional<String> back() {
		return step(behind, ahead);
	}

	Optional<String> forward() {
		return step(ahead, behind);
	}

	private Optional<String> step(Deque<String> from, Deque<String> to) {
		if (from.isEmpty()) {
			return Optional.empty();
		}
		to.push(here);
		here = from.pop();
		return Optional.of(here);
	}

	boolean canGoBack() {
		return !behind.isEmpty();
	}

	boolean canGoForward() {
		return !ahead.isEmpty();
	}
}
