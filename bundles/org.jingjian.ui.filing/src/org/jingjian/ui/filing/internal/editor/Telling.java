package org.jingjian.ui.filing.internal.editor;

/**
 * Whom a field tells.
 *
 * @param edited that what it holds was taken into the content
 * @param judged that what is written in it was found unreadable, or readable again
 */
record Telling(Runnable edited, Runnable judged) {
	/** The same with another who is told of edits. */
	Telling first(Runnable other) {
		return new Telling(other, judged);
	}
}
