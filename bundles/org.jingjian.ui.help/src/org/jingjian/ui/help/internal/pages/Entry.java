package org.jingjian.ui.help.internal.pages;

import java.util.List;

/** A line of the contents. */
public record Entry(String label, String href, List<Entry> children) {
	public Entry {
		children = List.copyOf(children);
	}
}
