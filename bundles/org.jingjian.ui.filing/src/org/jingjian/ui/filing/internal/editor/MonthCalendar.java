package org.jingjian.ui.filing.internal.editor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.law.Reckoning;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;

/** A term on the leaves of a calendar: each counted day with its number, each passed-over day with the reason. */
final class MonthCalendar {
	private static final int WEEK = 7;
	private static final int GAP = 20;
	private static final int MOST_MONTHS = 14;

	private final int cellWidth = Sizes.of(34);
	private final int cellHeight = Sizes.of(32);
	private final int head = Sizes.of(44);
	private final int monthWidth = WEEK * cellWidth;
	private final int monthHeight = head + 6 * cellHeight;
	private final Canvas canvas;
	private final Map<LocalDate, Integer> counted = new HashMap<>();
	private final Map<LocalDate, Reckoning.Skip> skipped = new HashMap<>();
	private LocalDate trigger;
	private LocalDate due;
	private YearMonth first;
	private int months;

	MonthCalendar(FormToolkit toolkit, Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		toolkit.adapt(canvas);
		GridDataFactory.fillDefaults().grab(true, false).hint(monthWidth, 0).applyTo(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.MouseMove, event -> tell(event.x, event.y));
		Names.give(canvas, EditorMessages.Calendar_name);
	}

	/** @param shown null to show nothing */
	void show(Reckoning shown) {
		counted.clear();
		skipped.clear();
		trigger = shown == null ? null : shown.trigger().toLocalDate();
		due = shown == null ? null : shown.due().orElse(null);
		months = 0;
		if (shown != null) {
			shown.days().forEach(day -> counted.put(day.date(), day.number()));
			shown.skipped().forEach(skip -> skipped.put(skip.date(), skip));
			first = YearMonth.from(trigger);
			LocalDate last = due != null ? due : shown.days().isEmpty() ? trigger : shown.days().getLast().date();
			months = (int) Math.min(MOST_MONTHS, 1 + Math.max(0, first.until(YearMonth.from(last), ChronoUnit.MONTHS)));
		}
		resized();
		canvas.redraw();
	}

	private int across() {
		return Math.max(1, (canvas.getClientArea().width + GAP) / (monthWidth + GAP));
	}

	private void resized() {
		int rows = (months + across() - 1) / across();
		var data = (GridData) canvas.getLayoutData();
		int height = rows * monthHeight + Math.max(0, rows - 1) * GAP / 2;
		if (data.heightHint != height) {
			data.heightHint = height;
			canvas.getDisplay().asyncExec(() -> {
				if (!canvas.isDisposed()) {
					canvas.requestLayout();
				}
			});
		}
	}

	private Point origin(int month) {
		return new Point(month % across() * (monthWidth + GAP), month / across() * (monthHeight + GAP / 2));
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		for (int month = 0; month < months; month++) {
			paint(gc, first.plusMonths(month), origin(month));
		}
	}

	private void paint(GC gc, YearMonth month, Point at) {
		gc.setForeground(Palette.TEXT.color());
		centred(gc, month.toString(), at.x, at.y, monthWidth, head / 2);
		gc.setForeground(Palette.FAINT.color());
		String[] weekdays = EditorMessages.Calendar_weekdays.split(" ");
		for (int day = 0; day < WEEK; day++) {
			centred(gc, weekdays[day], at.x + day * cellWidth, at.y + head / 2, cellWidth, head / 2);
		}
		for (int day = 1; day <= month.lengthOfMonth(); day++) {
			Point cell = cell(month, day);
			paint(gc, month.atDay(day), at.x + cell.x, at.y + cell.y);
		}
	}

	private Point cell(YearMonth month, int day) {
		int place = month.atDay(1).getDayOfWeek().getValue() - 1 + day - 1;
		return new Point(place % WEEK * cellWidth, head + place / WEEK * cellHeight);
	}

	private void paint(GC gc, LocalDate day, int x, int y) {
		Reckoning.Skip skip = skipped.get(day);
		boolean last = day.equals(due);
		Palette ground = last ? Palette.DUE : counted.containsKey(day) ? Palette.COUNTED
				: skip != null && skip.why() == Reckoning.Why.SUSPENDED ? Palette.SUSPENDED : null;
		if (ground != null) {
			gc.setBackground(ground.color());
			gc.fillRoundRectangle(x + 1, y + 1, cellWidth - 2, cellHeight - 2, 6, 6);
		}
		if (day.equals(trigger)) {
			gc.setForeground(Palette.TRIGGER.color());
			gc.setLineWidth(2);
			gc.drawRoundRectangle(x + 2, y + 2, cellWidth - 5, cellHeight - 5, 6, 6);
			gc.setLineWidth(1);
		}
		boolean free = skip != null && skip.why() != Reckoning.Why.SUSPENDED || skip == null && ground == null && !day.equals(trigger);
		gc.setForeground((last ? Palette.DUE_TEXT : free ? Palette.FAINT : Palette.TEXT).color());
		Integer number = counted.get(day);
		String below = number != null ? "#" + number : skip != null && skip.why() == Reckoning.Why.HOLIDAY ? EditorMessages.Calendar_free : "";
		if (below.isEmpty()) {
			centred(gc, Integer.toString(day.getDayOfMonth()), x, y, cellWidth, cellHeight);
		} else {
			centred(gc, Integer.toString(day.getDayOfMonth()), x, y, cellWidth, cellHeight / 2 + 1);
			centred(gc, below, x, y + cellHeight / 2 - 2, cellWidth, cellHeight / 2);
		}
	}

	private static void centred(GC gc, String text, int x, int y, int width, int height) {
		Point size = gc.textExtent(text);
		gc.drawText(text, x + (width - size.x) / 2, y + (height - size.y) / 2, true);
	}

	/** Says of the day below the pointer what it counts for. */
	private void tell(int x, int y) {
		LocalDate day = at(x, y);
		String words = day == null ? null : EditorMessages.ofDay(day, counted.get(day), skipped.get(day), day.equals(trigger), day.equals(due));
		if (words == null ? canvas.getToolTipText() != null : !words.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(words);
		}
	}

	private LocalDate at(int x, int y) {
		for (int month = 0; month < months; month++) {
			Point at = origin(month);
			YearMonth leaf = first.plusMonths(month);
			for (int day = 1; day <= leaf.lengthOfMonth(); day++) {
				Point cell = cell(leaf, day);
				int left = at.x + cell.x;
				int top = at.y + cell.y;
				if (x >= left && x < left + cellWidth && y >= top && y < top + cellHeight) {
					return leaf.atDay(day);
				}
			}
		}
		return null;
	}
}
