package org.jingjian.ui.help.internal.pages;

/**
 * A run of text of one look.
 *
 * @param link where a click on it leads, absolute or {@code command:}; empty if nowhere
 */
public record Span(String text, Look look, String link) {
	/** How it is drawn. */
	public enum Look {
		PLAIN, BOLD, KEY
	}

	boolean isLink() {
		return !link.isEmpty();
	}
}
