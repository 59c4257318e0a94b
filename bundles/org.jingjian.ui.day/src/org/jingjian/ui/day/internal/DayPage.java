package org.jingjian.ui.day.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jingjian.ui.Language;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Themes;
import org.jingjian.ui.Turns;
import org.jingjian.ui.day.internal.chart.BarPlot;
import org.jingjian.ui.day.internal.figures.Day;
import org.jingjian.ui.day.internal.figures.Plot;

/** The page: what presses on top, then by name, then the plots. */
final class DayPage {
	private static final int TILES = 7;
	private static final int LEAST_WIDTH = 600;
	private static final int WIDE = 1080;
	/** So many plots, from the first, have bars that stand. */
	private static final int UPRIGHT_PLOTS = 2;
	private static final int LIST_ITEMS = 6;
	private static final int PLOT_HEIGHT = 150;

	private final ScrolledComposite scroll;
	private final Composite body;
	private final Look look;
	private final Jump jump;
	private final LocalDate today;
	private final Label date;
	private final List<Tile> tiles = new ArrayList<>();
	private final List<Label> questions = new ArrayList<>();
	private final List<BarPlot> plots = new ArrayList<>();
	private Composite work;
	private Composite lists;
	private Composite graphs;
	private ItemList due;
	private ItemList arrived;

	/** It says that the day is read, until it is told what that brought. */
	DayPage(Composite parent, Jump jump, LocalDate today) {
		this.jump = jump;
		this.today = today;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(24);
		body = new Composite(scroll, SWT.NONE);
		scroll.setContent(body);
		look = new Look(body);
		GridLayoutFactory.swtDefaults().margins(16, 10).spacing(0, 10).applyTo(body);
		date = new Label(body, SWT.NONE);
		date.setFont(look.font(4, SWT.BOLD));
		date.setText(Messages.Day_reading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(date);
		scroll.addListener(SWT.Resize, event -> arrange());
		Themes.follow(body, this::repaint);
	}

	private void build() {
		work = row(TILES);
		for (int i = 0; i < TILES; i++) {
			Tile tile = new Tile(work, look, jump);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
			tiles.add(tile);
		}
		lists = row(2);
		due = ItemList.due(section(lists, Messages.Day_due), jump, today);
		arrived = ItemList.arrived(section(lists, Messages.Day_arrived), jump);
		graphs = row(3);
		graphs.setVisible(false);
	}

	/** Beside each other what there is room for. */
	private void arrange() {
		if (work == null) {
			return;
		}
		int room = scroll.getClientArea().width;
		boolean wide = room >= Sizes.of(WIDE);
		columns(work, wide ? TILES : (TILES + 1) / 2);
		columns(lists, wide ? 2 : 1);
		columns(graphs, wide ? 3 : 2);
		int width = Math.max(Sizes.of(LEAST_WIDTH), room);
		scroll.setMinSize(Sizes.of(LEAST_WIDTH), body.computeSize(width, SWT.DEFAULT, true).y);
	}

	private static void columns(Composite row, int columns) {
		((GridLayout) row.getLayout()).numColumns = columns;
	}

	private void repaint() {
		plots.forEach(BarPlot::paint);
		tiles.forEach(Tile::redraw);
	}

	private Composite row(int columns) {
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(12, 10).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private Composite section(Composite parent, String title) {
		Composite section = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Label label = new Label(section, SWT.NONE);
		label.setText(title);
		label.setFont(look.font(1, SWT.BOLD));
		questions.add(label);
		return section;
	}

	/** @param number of the plot, which is made when it is first shown */
	private void plot(int number, Plot shown) {
		if (number == plots.size()) {
			BarPlot plot = new BarPlot(section(graphs, ""), look, number >= UPRIGHT_PLOTS, jump::to);
			place(plot.control(), Sizes.of(PLOT_HEIGHT));
			plots.add(plot);
		}
		questions.get(number + 2).setText(shown.question());
		plots.get(number).show(shown);
	}

	private static void place(Control control, int height) {
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(100), height).applyTo(control);
	}

	/** The date and the numbers at once; each list, their places and each plot in a turn of its own. */
	void show(Day day) {
		if (work == null) {
			build();
		}
		var locale = Language.locale();
		date.setText(NLS.bind(Messages.Day_date, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day.today()),
				day.today().getDayOfWeek().getDisplayName(TextStyle.FULL, locale)));
		for (int i = 0; i < TILES; i++) {
			tiles.get(i).show(day.work().get(i));
		}
		var turns = new ArrayList<Runnable>();
		turns.add(() -> due.show(day.due()));
		turns.add(() -> arrived.show(day.arrived()));
		turns.add(() -> {
			place(due.control(), due.height(LIST_ITEMS));
			place(arrived.control(), arrived.height(LIST_ITEMS));
			arranged();
		});
		List<Plot> shown = List.of(day.months(), day.clocks(), day.states(), day.cities(), day.materials(), day.articles());
		for (int i = 0; i < shown.size(); i++) {
			int number = i;
			turns.add(() -> plot(number, shown.get(number)));
		}
		turns.add(() -> {
			graphs.setVisible(true);
			arranged();
		});
		Turns.take(body, turns);
	}

	private void arranged() {
		arrange();
		body.layout(true, true);
	}

	Composite control() {
		return scroll;
	}

	void focus() {
		if (tiles.isEmpty()) {
			scroll.setFocus();
		} else {
			tiles.getFirst().setFocus();
		}
	}
}
