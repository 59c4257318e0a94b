package org.jingjian.ui.list.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Permission;
import org.jingjian.office.Review.Step;
import org.jingjian.office.Session;
import org.jingjian.ui.Errand;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Openings;
import org.jingjian.ui.Regions;
import org.jingjian.ui.ShowsFilings;
import org.jingjian.ui.Turns;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.list.internal.assigning.Colleagues;
import org.jingjian.ui.list.internal.assigning.Undoing;
import org.jingjian.ui.filing.FilingEditors;
import org.jingjian.ui.list.internal.SavedViews.View;

/** 备案清单: what is on file, filtered above, opened by a double click or Enter. */
public final class FilingListView extends ViewPart implements ShowsFilings {
	public static final String ID = ShowsFilings.VIEW;
	private static final int SETTLE_MS = 300;
	private static final String PREFERENCES = "org.jingjian.ui.filing";

	private final PlainSelection selection = new PlainSelection();
	private Session session;
	private FilterBar filter;
	private FilingTable table;
	private ListActions actions;
	private SavedViews saved;
	private List<View> views = List.of();
	private ListWords words;
	private List<Regions.Region> cities;
	private Undoing undoing;
	private OfficeListener listener;
	private EditorAreaKeeper keeper;
	private final Map<Step, Action> steps = new EnumMap<>(Step.class);
	/** What was asked for before the list was there. */
	private final List<Runnable> wished = new ArrayList<>();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(Workplace.class).session();
		if (!session.may(Permission.SEE_FILINGS)) {
			Label notice = new Label(parent, SWT.WRAP | SWT.CENTER);
			notice.setText(Messages.List_notPermitted);
			return;
		}
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.jingjian.ui.help.list");
		getSite().setSelectionProvider(selection);
		keeper = new EditorAreaKeeper(getSite().getPage());
		Turns.take(parent, List.of(() -> createFilter(parent), () -> createTable(parent), () -> table.build(), () -> showTable(parent), this::begin, this::hookMenu, this::activate,
				this::readViews, this::readColleagues));
	}

	private void createFilter(Composite parent) {
		words = new ListWords(new Regions());
		cities = words.cities(session.office().provinceCode());
		filter = new FilterBar(parent, cities, words, this::refresh);
	}

	private void createTable(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		table = new FilingTable(body, session.filings(), words, session.today(), this::refresh, this::choose);
	}

	private void showTable(Composite parent) {
		table.dress();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		parent.layout(true, true);
	}

	/** All of it is there: shows filings, and does what was asked for meanwhile. */
	private void begin() {
		actions = new ListActions(session, words, table);
		saved = new SavedViews(InstanceScope.INSTANCE.getNode(PREFERENCES).node(session.officer().getAccount()), session.settings());
		table.arrange(saved.layout());
		table.arranged(() -> saved.keep(table.layout()));
		listen(table.control());
		undoing = new Undoing(getViewSite(), session);
		listener = event -> changed();
		session.listen(listener);
		refresh();
		List<Runnable> asked = List.copyOf(wished);
		wished.clear();
		asked.forEach(Runnable::run);
	}

	/** At once, or as soon as the list is there. */
	private void whenThere(Runnable deed) {
		if (listener != null) {
			deed.run();
		} else if (keeper != null) {
			wished.add(deed);
		}
	}

	private void listen(NatTable control) {
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
		control.addListener(SWT.MouseUp, event -> choose());
		control.addListener(SWT.KeyUp, event -> choose());
		// who has no mouse leaves the list as any other control; the library would go from cell to cell, and never out
		control.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		control.addListener(SWT.MenuDetect, event -> {
			if (event.detail == SWT.MENU_MOUSE && table.chooseAt(control.toControl(event.x, event.y).y)) {
				choose();
			}
		});
	}

	private void hookMenu() {
		NatTable control = table.control();
		MenuManager menu = new MenuManager();
		control.setMenu(menu.createContextMenu(control));
		getSite().registerContextMenu(menu, selection);
	}

	/** Tells the workbench what is chosen, as it was read last, and whether there is something that a step could be taken on. */
	private void choose() {
		steps.forEach((step, taking) -> taking.setEnabled(isOffered(step)));
		var chosen = new StructuredSelection(table.selected());
		if (!chosen.equals(selection.getSelection())) {
			selection.setSelection(chosen);
		}
	}

	private boolean isOffered(Step step) {
		return table.isAnyChosen() && session.may(step.permission());
	}

	/** While the list is in front, the commands of copying and of the review mean its selected rows. */
	private void activate() {
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler("org.eclipse.ui.edit.copy", new ActionHandler(run(() -> actions.copy(false))));
		handlers.activateHandler("org.eclipse.ui.edit.selectAll", new ActionHandler(run(() -> table.control().doCommand(new SelectAllCommand()))));
		for (Step step : ManySteps.POSSIBLE) {
			Action taking = run(() -> actions.take(step));
			taking.setEnabled(isOffered(step));
			steps.put(step, taking);
			handlers.activateHandler("org.jingjian.ui.filing." + step.name().toLowerCase(java.util.Locale.ROOT), new ActionHandler(taking));
		}
	}

	private static Action run(Runnable deed) {
		return new Action() {
			@Override
			public void run() {
				deed.run();
			}
		};
	}

	/** What a command of the list does. */
	void carryOut(ListHandler.Deed deed) {
		whenThere(() -> {
			switch (deed) {
				case FILTER -> askConditions();
				case COLUMNS -> askColumns();
				case EXPORT -> actions.export();
				case COPY_HEADED -> actions.copy(true);
				case SAVE_VIEW -> keepView(false);
			}
		});
	}

	private void askConditions() {
		var asked = new ConditionsDialog(getSite().getShell(), filter.conditions(), ListWords.ticks(cities), words.officers());
		Openings.open(getSite().getShell(), asked, () -> filter.narrow(asked.conditions()));
	}

	private void askColumns() {
		var asked = new ColumnsDialog(getSite().getShell(), table.layout());
		Openings.open(getSite().getShell(), asked, () -> {
			table.arrange(asked.layout());
			saved.keep(table.layout());
		});
	}

	/** The saved views as last read. */
	List<View> views() {
		return views;
	}

	private void readViews() {
		Errand.of(Messages.View_reading, progress -> saved.all()).quiet().then(all -> views = all).start(table.control());
	}

	private void readColleagues() {
		Errand.of(Messages.List_reading, progress -> Colleagues.of(session)).quiet().then(colleagues -> {
			words.know(colleagues);
			table.repaint();
		}).start(table.control());
	}

	/** True if filings are given to the officer who sits here. */
	boolean isWorkedHere() {
		return session.may(Permission.SEE_FILINGS) && session.may(Permission.REVIEW);
	}

	/** Lists what the officer who sits here works. */
	void showMine() {
		showWorkedBy(session.officer().getAccount());
	}

	/** Lists what nobody works. */
	void showNobodys() {
		showWorkedBy(null);
	}

	private void showWorkedBy(String account) {
		var lines = new TreeMap<String, String>();
		Conditions.workedBy(account).save(lines);
		showView(new View("", false, lines));
	}

	/** Turns back to all filings in no order but their own. */
	void showAll() {
		showView(new View("", false, Map.of()));
	}

	void showView(View view) {
		whenThere(() -> restore(view));
	}

	private void restore(View view) {
		table.sort().restore(view.lines().get("sort"));
		String columns = view.lines().getOrDefault("columns", "");
		if (!columns.isEmpty()) {
			table.arrange(ListLayout.parse(columns));
		}
		filter.restore(view.lines());
		refresh();
	}

	void saveView(boolean shared) {
		whenThere(() -> keepView(shared));
	}

	private void keepView(boolean shared) {
		if (!filter.isKeepable()) {
			new NoticeDialog(getSite().getShell(), Messages.View_title, Messages.View_linked, null, "refused").open();
			return;
		}
		actions.viewName(shared ? Messages.View_share : Messages.View_save, "").ifPresent(name -> {
			var lines = new TreeMap<String, String>();
			filter.save(lines);
			lines.put("sort", table.sort().text());
			lines.put("columns", table.layout().text());
			change(() -> saved.save(new View(name, shared, lines)));
		});
	}

	void removeView(View view) {
		change(() -> saved.remove(view));
	}

	private void change(Runnable deed) {
		Errand.of(Messages.View_title, progress -> {
			deed.run();
			return saved.all();
		}).quiet().then(all -> views = all).start(table.control());
	}

	/** The filings that the user chose, as far as they are in memory. */
	public List<FilingRow> selected() {
		return table == null ? List.of() : table.selected();
	}

	/** The ids of all filings that the user chose, in the list's order. */
	public long[] selectedIds() {
		return table == null ? new long[0] : table.selectedIds();
	}

	/** Opens each chosen filing in its editor; several each in a tab that stays. */
	public void openSelected() {
		List<FilingRow> rows = selected();
		for (FilingRow row : rows) {
			if (rows.size() == 1) {
				open(row.id(), row.name());
			} else {
				FilingEditors.openKept(getSite().getPage(), row.id(), row.name());
			}
		}
	}

	/** Reads the list again as the filter stands. */
	public void refresh() {
		if (listener != null) {
			FilingQuery query = filter.query().sortedBy(table.sorts());
			table.show(query, filter::counted);
		}
	}

	@Override
	public void show(FilingQuery query, String title) {
		whenThere(() -> {
			table.sort().show(query.sort());
			filter.show(query, title);
		});
	}

	@Override
	public void open(long id, String name) {
		FilingEditors.open(getSite().getPage(), id, name);
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

	/** Who comes back from a filing comes to its row, who chose none begins to filter. */
	@Override
	public void setFocus() {
		whenThere(() -> {
			if (!table.focus()) {
				filter.focus();
			}
		});
	}

	@Override
	public void dispose() {
		if (keeper != null) {
			keeper.dispose();
		}
		if (listener != null) {
			session.ignore(listener);
			undoing.dispose();
			saved.flush();
		}
		super.dispose();
	}
}
