package org.jingjian.ui.day.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.day.internal.figures.Item;

/** A few filings by name; a double click or Enter opens one. */
final class ItemList {
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	private final Table table;
	private final List<Column> columns;
	private final boolean clocks;

	/** @param share of what is left by the columns that are as wide as their texts, which have 0 */
	private record Column(String title, int share, Function<Item, String> text) {
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
	}

	/** Those that run out next. */
	static ItemList due(Composite parent, Jump jump, LocalDate today) {
		return new ItemList(parent, Messages.Day_due, jump, true, List.of(new Column(Messages.Column_due, 0, item -> item.due().toString()),
				new Column(Messages.Column_left, 0, item -> left(item.due(), today)),
				new Column(Messages.Column_name, 40, Item::name), new Column(Messages.Column_reason, 60, Item::reason)));
	}

	/** Those that came in last. */
	static ItemList arrived(Composite parent, Jump jump) {
		return new ItemList(parent, Messages.Day_arrived, jump, false, List.of(
				new Column(Messages.Column_at, 0, item -> MOMENT.format(item.at().atZone(ZoneId.systemDefault()))),
				new Column(Messages.Column_name, 65, Item::name), new Column(Messages.Column_city, 0, Item::city),
				new Column(Messages.Column_state, 0, Item::state), new Column(Messages.Column_found, 35, Item::reason)));
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
		share();
	}

	private void share() {
		int left = table.getClientArea().width;
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).share() == 0) {
				table.getColumn(i).pack();
				left -= table.getColumn(i).getWidth();
			}
		}
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).share() > 0) {
				table.getColumn(i).setWidth(Math.max(0, left * columns.get(i).share() / 100));
			}
		}
	}
}
