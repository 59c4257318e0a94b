package org.jingjian.ui.search.internal;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jingjian.search.Found;
import org.jingjian.search.Results;
import org.jingjian.search.Standing;
import org.jingjian.search.Standing.Stage;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Problems;
import org.jingjian.ui.ShowsFilings;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Themes;

/** Searches as is typed: a field, what is found below it, and a line that tells how it went. */
final class QuickSearch extends PopupDialog {
	private static final int MOST = 30;
	private static final int TYPING_PAUSE_MS = 120;
	private static final int INDEX_PAUSE_MS = 1500;
	private static final int FOLLOWING_PAUSE_MS = 300;
	private static final int PAGE = 10;
	private static final Point SIZE = new Point(860, 460);

	private final IWorkbenchWindow window;
	private final SearchDesk desk;
	private final Control anchor;
	private final String typed;
	private final Runnable search = this::search;
	private Text field;
	private FoundTable table;
	private int generation;
	/** What the table shows the hits of. */
	private String shown = "";

	/**
	 * @param anchor where it opens; null for the middle of the window
	 * @param typed what was typed already
	 */
	QuickSearch(IWorkbenchWindow window, Control anchor, String typed) {
		super(window.getShell(), SWT.NO_TRIM, true, false, false, false, false, "", Messages.Quick_introduction);
		this.window = window;
		this.desk = window.getService(SearchDesk.class);
		this.anchor = anchor;
		this.typed = typed;
	}

	/** A thin frame, since it has no border of the system's. */
	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.jingjian.ui.help.search");
		shell.setText(Messages.Field_hint);
		Themes.own(shell);
		shell.setBackground(Palette.LINE.color());
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Quick_hint);
		Names.give(field, Messages.Quick_hint);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(field);
		field.addListener(SWT.Modify, event -> later(TYPING_PAUSE_MS));
		field.addListener(SWT.KeyDown, this::steer);
		field.addListener(SWT.DefaultSelection, event -> openChosen());
		return field;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		table = new FoundTable(area, this::openChosen);
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	public int open() {
		int code = super.open();
		field.setText(typed);
		field.setSelection(typed.length());
		field.setFocus();
		return code;
	}

	@Override
	protected Point getDefaultSize() {
		Rectangle room = getShell().getMonitor().getClientArea();
		return new Point(Math.min(Sizes.of(SIZE.x), room.width), Math.min(Sizes.of(SIZE.y), room.height));
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		Rectangle frame = window.getShell().getBounds();
		Rectangle room = window.getShell().getMonitor().getClientArea();
		Point place = anchor == null ? new Point(frame.x + (frame.width - size.x) / 2, frame.y + frame.height / 6)
				: anchor.toDisplay(0, 0);
		return new Point(Math.clamp(place.x, room.x, Math.max(room.x, room.x + room.width - size.x)),
				Math.clamp(place.y, room.y, Math.max(room.y, room.y + room.height - size.y)));
	}

	private void steer(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(event, 1);
			case SWT.ARROW_UP -> move(event, -1);
			case SWT.PAGE_DOWN -> move(event, PAGE);
			case SWT.PAGE_UP -> move(event, -PAGE);
			case SWT.ESC -> close();
			default -> {
				// is typed
			}
		}
	}

	private void move(Event event, int by) {
		event.doit = false;
		table.move(by);
	}

	private void later(int millis) {
		field.getDisplay().timerExec(millis, search);
	}

	private void search() {
		if (field.isDisposed()) {
			return;
		}
		int mine = ++generation;
		String text = field.getText();
		if (text.isBlank()) {
			table.show(List.of(), false);
			setInfoText(Messages.Quick_introduction);
			return;
		}
		Errand.of(Messages.Quick_searching, progress -> desk.find(text, MOST)).quiet()
				.then(results -> show(mine, text, results)).failed(problem -> fail(mine, problem)).start(field);
	}

	/** As long as the index is not whole it is asked again. */
	private void show(int asked, String text, Results results) {
		if (asked == generation) {
			table.show(results.found(), text.equals(shown));
			shown = text;
			setInfoText(told(results));
			Stage stage = results.standing().stage();
			if (stage != Stage.READY) {
				later(stage == Stage.FOLLOWING ? FOLLOWING_PAUSE_MS : INDEX_PAUSE_MS);
			}
		}
	}

	private void fail(int asked, Throwable problem) {
		if (asked == generation) {
			table.show(List.of(), false);
			setInfoText(Problems.sentence(problem));
		}
	}

	private static String told(Results results) {
		Standing standing = results.standing();
		if (standing.stage() == Stage.OPENING) {
			return Messages.Quick_opening;
		}
		if (standing.stage() == Stage.BUILDING) {
			return NLS.bind(Messages.Quick_building, number(standing.done()), number(standing.total()));
		}
		if (standing.stage() == Stage.FOLLOWING && results.found().isEmpty()) {
			return Messages.Quick_following;
		}
		String count = number(results.found().size());
		return results.found().isEmpty() ? Messages.Quick_none : NLS.bind(results.more() ? Messages.Quick_more : Messages.Quick_count, count);
	}

	private static String number(long number) {
		return String.format(Language.locale(), "%,d", number);
	}

	private void openChosen() {
		Found found = table.chosen();
		if (found == null) {
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		Shell shell = window.getShell();
		close();
		try {
			if (page.showView(ShowsFilings.VIEW, null, IWorkbenchPage.VIEW_CREATE) instanceof ShowsFilings list) {
				list.open(found.id(), found.name());
			}
		} catch (PartInitException failed) {
			Problems.show(shell, failed);
		}
	}
}
