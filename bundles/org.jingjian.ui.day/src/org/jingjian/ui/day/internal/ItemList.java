package org.jingjian.ui.day.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jingjian.ui.Fitting;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.day.internal.figures.Item;

/** A few filings by name; a double click or Enter opens one. */
final class ItemList {
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	/** Between a text and the next column. */
	private static final int GAP = 8;

	private final Table table;
	private final List<Column> columns;
	private final boolean clocks;
	private int[] wanted = {};

	/** What is left of a text that has no room. */
	private enum Cut {
		/** It has room: its column is never narrower than its texts, which are short. */
		NEVER,
		END, MIDDLE;
	}

	private record Column(String title, Cut cut, Function<Item, String> text) {
		String fitting(Item item, int width, GC gc) {
			String whole = text.apply(item);
			return cut == Cut.MIDDLE ? Fitting.middle(whole, width, each -> gc.textExtent(each).x)
					: Fitting.text(whole, width, each -> gc.textExtent(each).x);
		}
	}

	private ItemList(Composite parent, String name, Jump jump, boolean clocks, List<Column> columns) {
		this.columns = columns;
		this.clocks = clocks;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SCROLL);
		table.setHeaderVisible(true);
		Names.give(table, name);
		for (Column column : columns) {
			new TableColumn(table, SWT.LEFT).setText(column.title());
		}
		table.addListener(SWT.DefaultSelection, event -> jump.to((Item) event.item.getData()));
		table.addListener(SWT.Resize, event -> share());
		table.addListener(SWT.MouseMove, event -> table.setToolTipText(cut(new Point(event.x, event.y))));
	}

	/** Those that run out next. */
	static ItemList due(Composite parent, Jump jump, LocalDate today) {
		return new ItemList(parent, Messages.Day_due, jump, true, List.of(new Column(Messages.Column_due, Cut.NEVER, item -> item.due().toString()),
				new Column(Messages.Column_left, Cut.NEVER, item -> left(item.due(), today)),
				new Column(Messages.Column_name, Cut.END, Item::name), new Column(Messages.Column_reason, Cut.MIDDLE, Item::reason)));
	}

	/** Those that came in last. */
	static ItemList arrived(Composite parent, Jump jump) {
		return new ItemList(parent, Messages.Day_arrived, jump, false, List.of(
				new Column(Messages.Column_at, Cut.NEVER, item -> MOMENT.format(item.at().atZone(ZoneId.systemDefault()))),
				new Column(Messages.Column_name, Cut.END, Item::name), new Column(Messages.Column_city, Cut.NEVER, Item::city),
				new Column(Messages.Column_state, Cut.NEVER, Item::state), new Column(Messages.Column_found, Cut.END, Item::reason)));
	}

	private static String left(LocalDate due, LocalDate today) {
		long days = ChronoUnit.DAYS.between(today, due);
		return days == 0 ? Messages.Item_today : NLS.bind(Messages.Item_days, days);
	}

	Table control() {
		return table;
	}

	/** High enough for so many. */
	int height(int items) {
		return table.getHeaderHeight() + items * table.getItemHeight();
	}

	void show(List<Item> items) {
		table.removeAll();
		for (Item item : items) {
			TableItem row = new TableItem(table, SWT.NONE);
			row.setData(item);
			row.setText(columns.stream().map(column -> column.text().apply(item)).toArray(String[]::new));
			row.setImage(0, Images.image(clocks ? "clock" : "filing"));
		}
		if (items.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(0, Messages.Item_none);
		}
		wanted = Arrays.stream(table.getColumns()).mapToInt(ItemList::packed).toArray();
		share();
	}

	private static int packed(TableColumn column) {
		column.pack();
		return column.getWidth();
	}

	private void share() {
		if (wanted.length == 0) {
			return;
		}
		int[] others = IntStream.range(0, wanted.length).filter(i -> columns.get(i).cut() != Cut.NEVER).toArray();
		int room = table.getClientArea().width - IntStream.range(0, wanted.length).filter(i -> columns.get(i).cut() == Cut.NEVER).map(i -> wanted[i]).sum();
		int[] given = Shares.of(room, Arrays.stream(others).map(i -> wanted[i]).toArray());
		for (int i = 0; i < others.length; i++) {
			table.getColumn(others[i]).setWidth(given[i]);
			shorten(others[i], given[i] < wanted[others[i]] ? given[i] - Sizes.of(GAP) : Integer.MAX_VALUE);
		}
	}

	/** A text that has no room has an ellipsis for what is missing instead of half a letter. */
	private void shorten(int column, int width) {
		GC gc = new GC(table);
		for (TableItem row : table.getItems()) {
			if (row.getData() instanceof Item item) {
				row.setText(column, columns.get(column).fitting(item, width, gc));
			}
		}
		gc.dispose();
	}

	/** The whole of a text under the pointer that has no room; null if it has. */
	private String cut(Point pointer) {
		TableItem row = table.getItem(pointer);
		if (row == null || !(row.getData() instanceof Item item)) {
			return null;
		}
		for (int i = 0; i < columns.size(); i++) {
			if (row.getBounds(i).contains(pointer)) {
				String whole = columns.get(i).text().apply(item);
				return row.getText(i).equals(whole) ? null : whole;
			}
		}
		return null;
	}
}
