package org.jingjian.ui.day.internal.chart;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jingjian.ui.Fitting;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.day.internal.Look;

/** What each bar stands for, beside or below it: none left out, none over another. */
final class BarLabels {
	private static final int WIDEST = 216;
	private static final int GAP = 6;

	private final Canvas canvas;
	private final Look look;
	private final boolean lying;
	private final IntUnaryOperator places;
	private List<String> labels = List.of();
	private int chosen = -1;

	/** @param places where on the canvas the middle of a bar is */
	BarLabels(Composite parent, Look look, boolean lying, IntUnaryOperator places) {
		this.look = look;
		this.lying = lying;
		this.places = places;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	/** Marks one as chosen by keys; -1 for none. */
	void choose(int label) {
		chosen = label;
		canvas.redraw();
	}

	/** @param others a label may have two lines if it stands below its bar */
	void show(List<String> others) {
		labels = others;
		GC gc = new GC(canvas);
		gc.setFont(look.font(-1, SWT.NORMAL));
		int widest = labels.stream().mapToInt(label -> gc.textExtent(label).x).max().orElse(0);
		int highest = labels.stream().mapToInt(label -> gc.textExtent(label).y).max().orElse(0);
		gc.dispose();
		if (lying) {
			GridDataFactory.fillDefaults().grab(false, true).hint(Math.min(Sizes.of(WIDEST), widest) + GAP, 0).applyTo(canvas);
		} else {
			GridDataFactory.fillDefaults().grab(true, false).hint(0, highest).applyTo(canvas);
		}
		canvas.redraw();
	}

	private void paint(GC gc) {
		gc.setFont(look.font(-1, SWT.NORMAL));
		Point room = canvas.getSize();
		for (int i = 0; i < labels.size(); i++) {
			gc.setForeground((i == chosen && canvas.isFocusControl() ? Palette.PLAIN : Palette.TEXT).color());
			if (i == chosen && canvas.isFocusControl()) {
				mark(gc, i, room);
			}
			if (lying) {
				String label = Fitting.middle(labels.get(i), room.x - GAP, text -> gc.textExtent(text).x);
				Point size = gc.textExtent(label);
				gc.drawText(label, room.x - GAP - size.x, places.applyAsInt(i) - size.y / 2, true);
			} else {
				below(gc, labels.get(i), places.applyAsInt(i), room.x);
			}
		}
	}

	private void mark(GC gc, int label, Point room) {
		int middle = places.applyAsInt(label);
		Point size = gc.textExtent(labels.get(label));
		int width = Math.min(size.x, room.x - GAP);
		if (lying) {
			gc.drawFocus(room.x - GAP - width - 1, middle - size.y / 2, width + 2, size.y);
		} else {
			gc.drawFocus(middle - size.x / 2 - 2, 0, size.x + 4, Math.min(size.y, room.y));
		}
	}

	private static void below(GC gc, String label, int middle, int width) {
		int y = 0;
		for (String line : label.split("\n")) {
			Point size = gc.textExtent(line);
			gc.drawText(line, Math.max(0, Math.min(width - size.x, middle - size.x / 2)), y, true);
			y += size.y;
		}
	}
}
