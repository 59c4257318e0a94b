package org.jingjian.ui.help.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A page of the help in one language.
 *
 * @param href as tables of contents name it: {@code /bundle/pages/list.html}
 */
public record Page(String href, String title, List<Block> blocks) {
	public Page {
		Objects.requireNonNull(href);
		Objects.requireNonNull(title);
		blocks = List.copyOf(blocks);
	}

	/** All that can be read on it, a line a block. */
	public String text() {
		return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
	}

	/** The first block that holds the words, cut to about so many characters; empty if none does. */
	String around(String words, int length) {
		String sought = words.toLowerCase(Locale.ROOT);
		for (Block block : blocks) {
			int at = block.text().toLowerCase(Locale.ROOT).indexOf(sought);
			if (at >= 0) {
				int from = Math.max(0, at - length / 3);
				int to = Math.min(block.text().length(), from + length);
				return (from > 0 ? "…" : "") + block.text().substring(from, to) + (to < block.text().length() ? "…" : "");
			}
		}
		return "";
	}
}
