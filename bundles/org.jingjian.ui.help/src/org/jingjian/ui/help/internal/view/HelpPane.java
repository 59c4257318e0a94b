package org.jingjian.ui.help.internal.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Turns;
import org.jingjian.ui.help.internal.CommandLink;
import org.jingjian.ui.help.internal.Messages;
import org.jingjian.ui.help.internal.pages.Library;
import org.jingjian.ui.help.internal.pages.Page;

/** The contents with a field to find in them, and the page; side by side where there is room. */
final class HelpPane {
	private static final int SIDE_BY_SIDE = 640;

	private final SashForm sash;
	private final Text find;
	private final Composite left;
	private final Trail trail = new Trail();
	private final Runnable moved;
	private ContentsTree contents;
	private PageText page;
	private Library library;
	private boolean awaited;
	private String wanted = "";

	/** @param moved is told when another page is shown */
	HelpPane(Composite parent, Runnable moved) {
		this.moved = moved;
		sash = new SashForm(parent, SWT.VERTICAL);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, "org.jingjian.ui.help.help");
		left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		find = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.View_find);
		Names.give(find, Messages.View_find);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
		Turns.take(sash, List.of(this::fill));
	}

	/** What is below and beside the field comes in a turn of its own, and is filled when it is read. */
	private void fill() {
		contents = new ContentsTree(left, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents.control());
		page = new PageText(sash, this::follow);
		sash.setWeights(30, 70);
		sash.addListener(SWT.Resize, event -> turn());
		turn();
		sash.layout(true, true);
		find.addListener(SWT.Modify, event -> find());
		find.addListener(SWT.DefaultSelection, event -> page.nextMark());
		for (Control each : new Control[] { find, contents.control(), page.control() }) {
			each.addListener(SWT.KeyDown, this::pressed);
		}
		if (awaited) {
			focusOnPage();
		}
		Errand.of(Messages.View_reading, progress -> Library.read()).quiet().then(this::opened).start(sash);
	}

	Control control() {
		return sash;
	}

	private void pressed(Event event) {
		if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_LEFT) {
			back();
		} else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_RIGHT) {
			forward();
		} else if (event.stateMask == SWT.MOD1 && event.keyCode == 'f') {
			focusOnFind();
		} else if (event.widget == find && event.keyCode == SWT.ARROW_DOWN) {
			contents.control().setFocus();
		}
	}

	private void turn() {
		int wish = sash.getClientArea().width >= Sizes.of(SIDE_BY_SIDE) ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wish) {
			sash.setOrientation(wish);
		}
	}

	private void opened(Library read) {
		library = read;
		contents.show(read.contents());
		if (wanted.isEmpty()) {
			library.first().ifPresent(first -> open(first.href()));
		} else {
			open(wanted);
		}
	}

	/** Opens a page, at once or when the contents are read. */
	void open(String href) {
		wanted = href;
		if (library != null && show(href)) {
			trail.go(href);
			moved.run();
		}
	}

	private boolean show(String href) {
		Optional<Page> found = library.get(href);
		found.ifPresent(each -> {
			page.show(each, href.length() > each.href().length() ? href.substring(each.href().length() + 1) : "");
			contents.select(href);
			if (!find.getText().isBlank()) {
				page.mark(find.getText());
			}
		});
		return found.isPresent();
	}

	private void follow(String target) {
		if (CommandLink.is(target)) {
			CommandLink.follow(sash.getShell(), target);
		} else {
			find.setText("");
			open(target);
		}
	}

	private void find() {
		if (library == null) {
			return;
		}
		if (find.getText().isBlank()) {
			contents.show(library.contents());
			contents.select(wanted);
			page.mark("");
			return;
		}
		var hits = library.find(find.getText());
		contents.found(hits, NLS.bind(Messages.View_found_none, find.getText().strip()));
		hits.stream().findFirst().ifPresent(hit -> open(hit.page().href()));
	}

	void back() {
		trail.back().ifPresent(this::again);
	}

	void forward() {
		trail.forward().ifPresent(this::again);
	}

	private void again(String href) {
		wanted = href;
		show(href);
		moved.run();
	}

	boolean canGoBack() {
		return trail.canGoBack();
	}

	boolean canGoForward() {
		return trail.canGoForward();
	}

	void focusOnFind() {
		find.setFocus();
		find.selectAll();
	}

	/** At once, or when it is there. */
	void focusOnPage() {
		awaited = page == null;
		(awaited ? find : page.control()).setFocus();
	}
}
