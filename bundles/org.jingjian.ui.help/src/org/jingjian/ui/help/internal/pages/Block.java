package org.jingjian.ui.help.internal.pages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a page.
 *
 * @param number of a step, from 1; 0 for all else
 * @param anchor by which links reach it; empty for none
 */
public record Block(Kind kind, int number, String anchor, List<Span> spans) {
	/** What it is to the reader. */
	public enum Kind {
		TITLE, HEADING, PARAGRAPH, ITEM, STEP,
		/** The provision a function rests on, and how sure it is. */
		LAW,
		/** Something to know besides. */
		NOTE
	}

	public Block {
		spans = List.copyOf(spans);
	}

	public String text() {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}
}
