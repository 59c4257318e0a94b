package org.jingjian.ui.help.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.help.internal.pages.Block;
import org.jingjian.ui.help.internal.pages.Block.Kind;
import org.jingjian.ui.help.internal.pages.Page;
import org.jingjian.ui.help.internal.pages.Span;

/** Sets a page into a text control, a line a block. */
final class Layout {
	private static final int TOP = 14;
	private static final int INDENT = 12;
	private static final String BULLET = "•\u2002";

	/**
	 * Where a link stands.
	 *
	 * @param start of its text
	 * @param end behind it
	 */
	record Link(int start, int end, String target) {
		boolean holds(int offset) {
			return offset >= start && offset < end;
		}
	}

	private final StyledText text;
	private final Looks looks;
	private final StringBuilder written = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();

	Layout(StyledText text, Looks looks) {
		this.text = text;
		this.looks = looks;
	}

	/** @return the links in the order they are read */
	List<Link> set(Page page) {
		for (Block block : page.blocks()) {
			if (!written.isEmpty()) {
				written.append('\n');
			}
			write(block);
		}
		text.setStyleRange(null);
		text.setText(written.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		lines(page.blocks());
		return links;
	}

	private void write(Block block) {
		written.append(prefix(block));
		for (Span span : block.spans()) {
			int start = written.length();
			written.append(span.text());
			var style = new StyleRange(start, span.text().length(), null, null);
			dress(style, block.kind(), span);
			styles.add(style);
			if (!span.link().isEmpty()) {
				links.add(new Link(start, written.length(), span.link()));
			}
		}
	}

	private static String prefix(Block block) {
		return switch (block.kind()) {
			case ITEM -> BULLET;
			case STEP -> block.number() + ".\u2002";
			default -> "";
		};
	}

	private void dress(StyleRange style, Kind kind, Span span) {
		switch (kind) {
			case TITLE -> style.font = looks.font(6, SWT.BOLD);
			case HEADING -> style.font = looks.font(2, SWT.BOLD);
			default -> {
				// the font of the control
			}
		}
		switch (span.look()) {
			case BOLD -> style.fontStyle = SWT.BOLD;
			case KEY -> {
				style.fontStyle = SWT.BOLD;
				style.background = Palette.HEAD.color();
			}
			case PLAIN -> {
				// as it is
			}
		}
		if (!span.link().isEmpty()) {
			style.foreground = Palette.PLAIN.color();
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_SINGLE;
			style.underlineColor = Palette.PLAIN.color();
		}
	}

	private void lines(List<Block> blocks) {
		var gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			for (int line = 0; line < blocks.size(); line++) {
				Block block = blocks.get(line);
				text.setLineVerticalIndent(line, Sizes.of(line == 0 ? TOP : above(block.kind(), blocks.get(line - 1).kind())));
				int hanging = prefix(block).isEmpty() ? 0 : gc.textExtent(prefix(block)).x;
				int indent = Sizes.of(indent(block.kind()));
				text.setLineIndent(line, 1, indent);
				text.setLineWrapIndent(line, 1, indent + hanging);
				if (block.kind() == Kind.LAW) {
					text.setLineBackground(line, 1, Looks.tint());
				} else if (block.kind() == Kind.NOTE) {
					text.setLineBackground(line, 1, Palette.HEAD.color());
				}
			}
		} finally {
			gc.dispose();
		}
	}

	private static int indent(Kind kind) {
		return switch (kind) {
			case TITLE, HEADING, PARAGRAPH -> 0;
			case ITEM, STEP, LAW, NOTE -> INDENT;
		};
	}

	private static int above(Kind kind, Kind before) {
		return switch (kind) {
			case TITLE, HEADING -> 18;
			case PARAGRAPH -> 9;
			case ITEM, STEP -> before == kind ? 5 : 8;
			case LAW, NOTE -> before == kind ? 4 : 10;
		};
	}
}
