package org.jingjian.ui.filing.internal.editor;

import java.util.function.BooleanSupplier;

/**
 * What a field asks, and whom it tells.
 *
 * @param open whether anything may be written now
 * @param edited that what it holds was taken into the content
 * @param judged that what is written in it was found unreadable, or readable again
 */
record Telling(BooleanSupplier open, Runnable edited, Runnable judged) {
	/** The same with another who is told of edits. */
	Telling first(Runnable other) {
		return new Telling(open, other, judged);
	}

	boolean isOpen() {
		return open.getAsBoolean();
	}
}
