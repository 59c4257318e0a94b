package org.jingjian.ui.list.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultColumnHeaderLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Filings;
import org.jingjian.store.Query.Sort;
import org.jingjian.ui.Habits;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Themes;
import org.jingjian.ui.words.Words;

/** The list of filings: any number of rows, sorted by the database, of which only those in sight are read. */
final class FilingTable {
	private static final int ROW_HEIGHT = 26;
	private static final int HEADER_HEIGHT = 30;
	/** The system, too, takes a moment to change its colours. */
	private static final int SETTLE_MS = 200;

	private final FilingPages pages;
	private final ListWords words;
	private final LocalDate today;
	private final ListSort sort;
	private final Runnable chosen;
	private final DataLayer data;
	private final ColumnReorderLayer order;
	private final ColumnHideShowLayer hidden;
	private final SelectionLayer selection;
	private final KeptChoice choice;
	private final ViewportLayer viewport;
	private final Composite parent;
	private NatTable table;
	private RoomForNames room;
	private NoRows none;

	/**
	 * Its layers alone; {@link #build} and {@link #dress} follow, each in a turn of its own.
	 *
	 * @param sorted called when a header was clicked
	 * @param chosen called when the selected rows were read anew
	 */
	FilingTable(Composite parent, Filings filings, ListWords words, LocalDate today, Runnable sorted, Runnable chosen) {
		this.parent = parent;
		this.words = words;
		this.today = today;
		this.chosen = chosen;
		pages = new FilingPages(filings, parent, this::arrived);
		sort = new ListSort(sorted);
		data = new DataLayer(new Cells());
		data.setDefaultRowHeight(Sizes.of(ROW_HEIGHT));
		for (FilingColumn column : FilingColumn.ALL) {
			data.setColumnWidthByPosition(column.ordinal(), Sizes.of(column.width()));
		}
		data.setConfigLabelAccumulator((labels, column, row) -> pages.row(row)
				.ifPresent(filing -> ListStyle.label(labels, FilingColumn.ALL.get(column), filing, today)));
		order = new ColumnReorderLayer(data);
		hidden = new ColumnHideShowLayer(order);
		selection = new SelectionLayer(hidden, false);
		choice = new KeptChoice(selection);
		selection.setLayerPainter(new RowsPainter(selection));
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
	}

	/** Its control, which is not shown before it is dressed, as it could not be painted. */
	void build() {
		table = new NatTable(parent, grid(viewport), false);
		table.setVisible(false);
	}

	/** What it looks like and does. */
	void dress() {
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration(new LinePainter()));
		table.addConfiguration(new ListStyle());
		table.configure();
		// opens what is chosen: without this the next row would be chosen first
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			table.getUiBindingRegistry().unregisterKeyBinding(new KeyEventMatcher(SWT.NONE, enter));
		}
		paint();
		Themes.follow(table, this::paint);
		Habits.follow(table, this::repaint);
		new ListTips(table, pages, today);
		new KeptInSight(table, viewport, choice);
		room = new RoomForNames(table, data, hidden);
		none = new NoRows(table, pages);
		table.addOverlayPainter(none);
		Names.give(table, this::spoken);
		table.setVisible(true);
	}

	/** For who does not see it: how many there are, and the row that is selected; or why there is none. */
	private String spoken() {
		String count = NLS.bind(Messages.Filter_count, Words.number(pages.count()));
		if (!none.words().isEmpty()) {
			return count + ". " + String.join(". ", none.words());
		}
		var chosen = selected();
		return chosen.isEmpty() ? count : count + ". " + FilingColumn.ALL.stream().filter(column -> column != FilingColumn.LIGHT)
				.map(column -> column.title() + " " + column.value(chosen.getFirst(), words)).collect(Collectors.joining(", "));
	}

	private CompositeLayer grid(ViewportLayer viewport) {
		var headers = FilingColumn.ALL.stream().map(FilingColumn::title).toArray(String[]::new);
		var headerData = new DataLayer(new DefaultColumnHeaderDataProvider(headers), 100, HEADER_HEIGHT);
		var header = new ColumnHeaderLayer(headerData, viewport, selection, false);
		header.addConfiguration(new DefaultColumnHeaderLayerConfiguration());
		var sorting = new SortHeaderLayer<FilingRow>(header, sort, false);
		var grid = new CompositeLayer(1, 2);
		grid.setChildLayer(GridRegion.COLUMN_HEADER, sorting, 0, 0);
		grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		return grid;
	}

	NatTable control() {
		return table;
	}

	Sort[] sorts() {
		return sort.sorts();
	}

	/** The columns in sight, in their order, as wide as they are. */
	ListLayout layout() {
		return new ListLayout(order.getColumnIndexOrder().stream().filter(index -> !hidden.isColumnIndexHidden(index))
				.map(FilingColumn.ALL::get).map(column -> new ListLayout.Shown(column, Sizes.unscaled(width(column)))).toList());
	}

	/** As it was drawn; what nobody drew has room for its heading in any language. */
	private static int width(ListLayout.Shown shown, GC gc) {
		boolean drawn = shown.width() != shown.column().width();
		return drawn ? Sizes.of(shown.width()) : Math.max(Sizes.of(shown.width()), ListStyle.headingWidth(shown.column().title(), gc));
	}

	private int width(FilingColumn column) {
		return column == FilingColumn.NAME ? room.own() : data.getColumnWidthByPosition(column.ordinal());
	}

	void arrange(ListLayout layout) {
		room.takeBack();
		hidden.showAllColumns();
		var inOrder = new ArrayList<Integer>(layout.columns().stream().map(shown -> shown.column().ordinal()).toList());
		layout.hidden().forEach(column -> inOrder.add(column.ordinal()));
		for (int at = 0; at < inOrder.size(); at++) {
			int from = order.getColumnIndexOrder().indexOf(inOrder.get(at));
			if (from != at) {
				order.reorderColumnPosition(from, at);
			}
		}
		GC gc = new GC(table);
		layout.columns().forEach(shown -> data.setColumnWidthByPosition(shown.column().ordinal(), width(shown, gc)));
		gc.dispose();
		hidden.hideColumnIndexes(layout.hidden().stream().map(FilingColumn::ordinal).toList());
		room.lend();
	}

	/** Told when columns were moved, hidden or drawn wider. */
	void arranged(Runnable listener) {
		hidden.addLayerListener(event -> {
			if (event instanceof ColumnStructuralChangeEvent || event instanceof ColumnResizeEvent) {
				listener.run();
			}
		});
	}

	/** Shows what a query brings; what is chosen stays so, wherever it stands then. @param counted told of how many rows that is known */
	void show(FilingQuery query, Consumer<FilingPages> counted) {
		pages.show(query, known -> {
			if (!table.isDisposed()) {
				KeptChoice.Chosen before = choice.chosen();
				table.doCommand(new StructuralRefreshCommand());
				selection.fireLayerEvent(new StructuralRefreshEvent(data));
				choice.choose(before, known.ids(), known.isWhole());
				counted.accept(known);
				chosen.run();
			}
		});
	}

	/**
	 * Chooses the row that a menu is asked for, unless it is among those chosen: a menu means what it opens on.
	 *
	 * @param y in pixels of the control
	 * @return true if another row is chosen now
	 */
	boolean chooseAt(int y) {
		int row = table.getRowPositionByY(y);
		if (row < 1 || selection.isRowPositionSelected(LayerUtil.convertRowPosition(table, row, selection))) {
			return false;
		}
		return table.doCommand(new SelectRowsCommand(table, 1, row, false, false));
	}

	/** The ids of the selected rows, in the list's order. */
	long[] selectedIds() {
		return Arrays.stream(choice.rows()).filter(row -> row < pages.count()).mapToLong(pages::id).toArray();
	}

	FilingPages pages() {
		return pages;
	}

	ListSort sort() {
		return sort;
	}

	/** The selected rows, as far as they were read. */
	List<FilingRow> selected() {
		List<FilingRow> rows = new ArrayList<>();
		Arrays.stream(choice.rows()).forEach(row -> pages.row(row).ifPresent(rows::add));
		return rows;
	}

	boolean isAnyChosen() {
		return selection.getSelectedRowCount() > 0;
	}

	/** To who chose a row of it. @return whether somebody did */
	boolean focus() {
		return choice.isAny() && table.setFocus();
	}

	/** In the colours that hold now; the style sheets take no part in it. */
	private void paint() {
		Themes.own(table);
		table.setBackground(Palette.GROUND.color());
		new ListStyle().configureRegistry(table.getConfigRegistry());
		table.getDisplay().timerExec(SETTLE_MS, this::repaint);
	}

	private void arrived() {
		repaint();
		if (!table.isDisposed()) {
			chosen.run();
		}
	}

	/** Draws the rows anew as they were read. */
	void repaint() {
		if (!table.isDisposed()) {
			selection.fireLayerEvent(new VisualRefreshEvent(data));
		}
	}

	private final class Cells implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			return pages.row(row).map(filing -> FilingColumn.ALL.get(column).value(filing, words)).orElse("…");
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return FilingColumn.ALL.size();
		}

		@Override
		public int getRowCount() {
			return pages.count();
		}
	}
}
