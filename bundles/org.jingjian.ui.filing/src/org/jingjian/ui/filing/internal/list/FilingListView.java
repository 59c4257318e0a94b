package org.jingjian.ui.filing.internal.list;

import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;
import org.jingjian.ui.Regions;
import org.jingjian.ui.ShowsFilings;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.editor.FilingEditor;

/** 备案清单: what is on file, filtered above, opened by a double click or Enter. */
public final class FilingListView extends ViewPart implements ShowsFilings {
	public static final String ID = ShowsFilings.VIEW;
	private static final int SETTLE_MS = 300;

	private final PlainSelection selection = new PlainSelection();
	private Session session;
	private FilterBar filter;
	private FilingTable table;
	private OfficeListener listener;
	private EditorAreaKeeper keeper;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(Workplace.class).session();
		if (!session.may(Permission.SEE_FILINGS)) {
			Label notice = new Label(parent, SWT.WRAP | SWT.CENTER);
			notice.setText(Messages.List_notPermitted);
			return;
		}
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Regions regions = new Regions();
		filter = new FilterBar(parent, regions.cities(session.office().provinceCode()), this::refresh);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		table = new FilingTable(body, session.filings(), regions, session.today(), this::refresh);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		hook(table.control());
		getSite().setSelectionProvider(selection);
		listener = event -> changed();
		session.listen(listener);
		keeper = new EditorAreaKeeper(getSite().getPage());
		refresh();
	}

	private void hook(NatTable control) {
		control.addListener(SWT.MouseDoubleClick, event -> {
			if (control.getRowPositionByY(event.y) > 0) {
				openSelected();
			}
		});
		control.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				openSelected();
			}
		});
		control.addListener(SWT.MouseUp, event -> selection.setSelection(new StructuredSelection(table.selected())));
		control.addListener(SWT.KeyUp, event -> selection.setSelection(new StructuredSelection(table.selected())));
		MenuManager menu = new MenuManager();
		control.setMenu(menu.createContextMenu(control));
		getSite().registerContextMenu(menu, selection);
	}

	/** The filings that the user chose, as far as they are in memory. */
	public List<FilingRow> selected() {
		return table == null ? List.of() : table.selected();
	}

	/** Opens each chosen filing in its editor. */
	public void openSelected() {
		for (FilingRow row : selected()) {
			FilingEditor.open(getSite().getPage(), row.id(), row.name());
		}
	}

	/** Reads the list again as the filter stands. */
	public void refresh() {
		if (table != null) {
			FilingQuery query = filter.query().sortedBy(table.sorts());
			table.show(query, filter::counted);
		}
	}

	@Override
	public void show(FilingQuery query, String title) {
		if (filter != null) {
			filter.show(query, title);
		}
	}

	@Override
	public void open(long id, String name) {
		FilingEditor.open(getSite().getPage(), id, name);
	}

	/** The table itself, for whoever drives the window. */
	public NatTable table() {
		return table.control();
	}

	private void changed() {
		var display = getSite().getShell().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(SETTLE_MS, settled));
		}
	}

	private final Runnable settled = () -> {
		if (table != null && !table.control().isDisposed()) {
			refresh();
		}
	};

	@Override
	public void setFocus() {
		if (filter != null) {
			filter.focus();
		}
	}

	@Override
	public void dispose() {
		if (listener != null) {
			session.ignore(listener);
			keeper.dispose();
		}
		super.dispose();
	}
}
