package org.jingjian.ui.day.internal.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.day.internal.Look;
import org.jingjian.ui.day.internal.Messages;
import org.jingjian.ui.day.internal.Numbers;
import org.jingjian.ui.day.internal.figures.Figure;
import org.jingjian.ui.day.internal.figures.Figure.Weight;
import org.jingjian.ui.day.internal.figures.Plot;

/** Bars of one plot; a click on a bar, or in its row or column, opens what it counts. */
public final class BarPlot {
	/** Room beyond the longest bar for its number. */
	private static final double ROOM = 0.18;
	private static final int GAP = 4;
	private static final Pattern ARTICLE = Pattern.compile(".+(?:》|, )(第.+|article .+)");

	private final Composite body;
	private final Chart chart;
	private final BarLabels labels;
	private final Look look;
	private final boolean lying;
	private List<Figure> figures = List.of();
	private Plot plot;

	/** @param lying bars from the left, for long labels; else from below */
	public BarPlot(Composite parent, Look look, boolean lying, Consumer<Figure> chosen) {
		this.look = look;
		this.lying = lying;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(lying ? 2 : 1).spacing(0, 0).applyTo(body);
		BarLabels before = lying ? new BarLabels(body, look, true, this::place) : null;
		chart = new Chart(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
		labels = lying ? before : new BarLabels(body, look, false, this::place);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.setOrientation(lying ? SWT.VERTICAL : SWT.HORIZONTAL);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setVisible(false);
			axis.getGrid().setStyle(LineStyle.NONE);
			axis.getTick().setVisible(false);
			axis.setDrawAxisLine(false);
		}
		Control area = chart.getPlotArea().getControl();
		area.addListener(SWT.Resize, event -> labels.control().redraw());
		area.setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		area.addListener(SWT.MouseUp, event -> at(event, chosen));
		area.addListener(SWT.MouseMove, event -> at(event, figure -> tell(area, figure)));
		chart.getPlotArea().addCustomPaintListener(new Painter());
		Names.give(chart, this::words);
		new BarKeys(labels, lying, this::words, () -> figures, chosen);
	}

	/** The widget, for its place in the layout. */
	public Control control() {
		return body;
	}

	/** Where the middle of a bar is, in the coordinates that chart and labels share. */
	private int place(int bar) {
		Rectangle area = chart.getPlotArea().getControl().getBounds();
		return categories().getPixelCoordinate(bar) + (lying ? area.y : area.x);
	}

	/** Shows the same numbers in the colours that hold now. */
	public void paint() {
		if (plot != null) {
			show(plot);
		}
	}

	/** Shows other numbers. */
	public void show(Plot other) {
		plot = other;
		figures = lying ? other.figures().reversed() : other.figures();
		chart.suspendUpdate(true);
		for (var series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		Color ground = Palette.GROUND.color();
		body.setBackground(ground);
		chart.setBackground(ground);
		chart.getPlotArea().setBackground(ground);
		labels.control().setBackground(ground);
		labels.show(other.isEmpty() ? List.of() : figures.stream().map(figure -> shortened(figure.label())).toList());
		body.layout(true);
		if (!other.isEmpty()) {
			categories().setCategorySeries(figures.stream().map(Figure::label).toArray(String[]::new));
			categories().enableCategory(true);
			for (Weight weight : Weight.values()) {
				addBars(weight);
			}
			double most = figures.stream().mapToLong(Figure::count).max().orElse(1);
			values().setRange(new Range(0, most * (1 + ROOM * Sizes.of(100) / 100)));
			categories().setRange(new Range(0, figures.size() - 1.0));
		}
		chart.suspendUpdate(false);
		chart.updateLayout();
		chart.redraw();
	}

	/** A series has one colour: the bars of a weight are one, with nothing where another weight stands. */
	private void addBars(Weight weight) {
		if (figures.stream().noneMatch(figure -> figure.weight() == weight)) {
			return;
		}
		var bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, weight.name());
		bars.setYSeries(figures.stream().mapToDouble(figure -> figure.weight() == weight ? figure.count() : 0).toArray());
		bars.setBarColor(look.bar(weight));
		bars.setBarPadding(lying ? 34 : 28);
		bars.enableStack(true);
	}

	/** A provision by its article alone, where it has one. */
	private static String shortened(String label) {
		Matcher article = ARTICLE.matcher(label);
		return article.matches() ? article.group(1) : label;
	}

	private IAxis categories() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis values() {
		return chart.getAxisSet().getYAxis(0);
	}

	private void at(Event event, Consumer<Figure> what) {
		if (plot == null || plot.isEmpty()) {
			return;
		}
		int position = (int) Math.round(categories().getDataCoordinate(lying ? event.y : event.x));
		if (position >= 0 && position < figures.size()) {
			what.accept(figures.get(position));
		}
	}

	private static void tell(Control area, Figure figure) {
		String tip = NLS.bind(Messages.Plot_tip, figure.title(), Numbers.shown(figure.count()));
		if (!tip.equals(area.getToolTipText())) {
			area.setToolTipText(tip);
		}
	}

	/** For who does not see it. */
	private String words() {
		return plot == null ? "" : plot.question() + " " + (plot.isEmpty() ? plot.empty()
				: plot.figures().stream().map(figure -> figure.label() + " " + figure.count()).collect(Collectors.joining(", ")));
	}

	/** Writes each number at the end of its bar, or that there are none. */
	private final class Painter implements ICustomPaintListener {
		@Override
		public void paintControl(org.eclipse.swt.events.PaintEvent event) {
			GC gc = event.gc;
			gc.setFont(look.font(-1, SWT.NORMAL));
			if (plot != null && plot.isEmpty()) {
				Rectangle area = chart.getPlotArea().getControl().getBounds();
				gc.setForeground(Palette.QUIET.color());
				Point size = gc.textExtent(plot.empty());
				gc.drawText(plot.empty(), (area.width - size.x) / 2, (area.height - size.y) / 2, true);
				return;
			}
			gc.setForeground(Palette.TEXT.color());
			for (int i = 0; i < figures.size(); i++) {
				number(gc, i);
			}
		}

		private void number(GC gc, int i) {
			String number = Numbers.shown(figures.get(i).count());
			Point size = gc.textExtent(number);
			int along = values().getPixelCoordinate(figures.get(i).count());
			int across = categories().getPixelCoordinate(i);
			if (lying) {
				gc.drawText(number, along + GAP, across - size.y / 2, true);
			} else if (size.x <= columnWidth()) {
				gc.drawText(number, across - size.x / 2, along - size.y - GAP / 2, true);
			}
		}

		private int columnWidth() {
			return chart.getPlotArea().getControl().getBounds().width / Math.max(1, figures.size());
		}

		@Override
		public boolean drawBehindSeries() {
			return false;
		}
	}
}
