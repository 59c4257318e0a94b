package org.jingjian.ui.help.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Themes;
import org.jingjian.ui.help.internal.Messages;
import org.jingjian.ui.help.internal.pages.Page;

/** A page that can be read, selected, searched and read aloud; Tab goes from link to link, Enter follows one. */
final class PageText {
	private static final int MARGIN = 20;
	/** Longer lines are hard to read. */
	private static final int WIDEST = 760;

	private final StyledText text;
	private final Looks looks;
	private final Consumer<String> follow;
	private List<Layout.Link> links = List.of();
	private List<Integer> marks = List.of();
	private int marked;
	private int markLength;
	private Page page;

	/** @param follow is told where a link leads */
	PageText(Composite parent, Consumer<String> follow) {
		this.follow = follow;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		Themes.own(text);
		dress();
		Themes.follow(text, this::dressAgain);
		text.setLineSpacing(3);
		looks = new Looks(text);
		text.addListener(SWT.Resize, event -> margins());
		text.addListener(SWT.MouseMove, event -> text.setCursor(
				at(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.Traverse, this::traversed);
		text.addListener(SWT.KeyDown, this::pressed);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = page == null ? Messages.View_page : page.title();
			}
		});
	}

	Control control() {
		return text;
	}

	/** @param anchor the heading to begin with; empty for the top */
	void show(Page shown, String anchor) {
		page = shown;
		marks = List.of();
		links = List.copyOf(new Layout(text, looks).set(shown));
		margins();
		text.setSelection(0);
		text.setTopPixel(0);
		for (int line = 0; line < shown.blocks().size(); line++) {
			if (!anchor.isEmpty() && shown.blocks().get(line).anchor().equals(anchor)) {
				text.setCaretOffset(text.getOffsetAtLine(line));
				text.setTopIndex(line);
			}
		}
	}

	private void dress() {
		text.setBackground(Palette.GROUND.color());
		text.setForeground(Palette.TEXT.color());
	}

	private void dressAgain() {
		dress();
		if (page != null) {
			show(page, "");
		}
	}

	/** Puts colour behind the words wherever they stand, and shows the first. */
	void mark(String words) {
		String sought = words.strip().toLowerCase(Locale.ROOT);
		if (page == null) {
			return;
		}
		show(page, "");
		String all = text.getText().toLowerCase(Locale.ROOT);
		var found = new ArrayList<Integer>();
		for (int at = sought.isEmpty() ? -1 : all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + sought.length())) {
			found.add(at);
			paint(at, sought.length());
		}
		marks = found;
		marked = -1;
		markLength = sought.length();
		nextMark();
	}

	/** Goes to the next place of the words that were sought, from the last to the first. */
	void nextMark() {
		if (!marks.isEmpty()) {
			marked = (marked + 1) % marks.size();
			text.setSelection(marks.get(marked), marks.get(marked) + markLength);
			text.showSelection();
		}
	}

	private void paint(int start, int length) {
		for (StyleRange range : text.getStyleRanges(start, length)) {
			range.background = Looks.marked();
			text.setStyleRange(range);
		}
	}

	private void margins() {
		int margin = Sizes.of(MARGIN);
		int free = text.getClientArea().width - 2 * margin - Sizes.of(WIDEST);
		text.setMargins(margin, 0, margin + Math.max(0, free), 0);
	}

	private Optional<Layout.Link> at(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : links.stream().filter(link -> link.holds(offset)).findFirst();
	}

	private void clicked(Event event) {
		if (event.button == 1 && text.getSelectionCount() == 0) {
			at(event).ifPresent(link -> follow.accept(link.target()));
		}
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			Optional<Layout.Link> next = neighbour(event.detail == SWT.TRAVERSE_TAB_NEXT);
			event.doit = next.isEmpty();
			next.ifPresent(link -> {
				text.setSelection(link.start(), link.end());
				text.showSelection();
			});
		}
	}

	private Optional<Layout.Link> neighbour(boolean forward) {
		Point selection = text.getSelection();
		return forward ? links.stream().filter(link -> link.start() >= selection.y).findFirst()
				: links.stream().filter(link -> link.end() <= selection.x).reduce((one, later) -> later);
	}

	private void pressed(Event event) {
		if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			int start = text.getSelection().x;
			links.stream().filter(link -> link.holds(start)).findFirst().ifPresent(link -> follow.accept(link.target()));
		}
	}
}
