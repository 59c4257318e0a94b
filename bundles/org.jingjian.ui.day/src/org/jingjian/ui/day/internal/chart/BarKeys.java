package org.jingjian.ui.day.internal.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jingjian.ui.Names;
import org.jingjian.ui.day.internal.Numbers;
import org.jingjian.ui.day.internal.figures.Figure;

/** A plot by keys: Tab comes to it, arrows go from bar to bar, Enter or space opens what a bar counts. */
final class BarKeys {
	private final BarLabels labels;
	private final boolean lying;
	private final Supplier<String> whole;
	private final Supplier<List<Figure>> figures;
	private final Consumer<Figure> opened;
	private int chosen;

	/** @param whole the plot in words, for who does not see it */
	BarKeys(BarLabels labels, boolean lying, Supplier<String> whole, Supplier<List<Figure>> figures, Consumer<Figure> opened) {
		this.labels = labels;
		this.lying = lying;
		this.whole = whole;
		this.figures = figures;
		this.opened = opened;
		Canvas canvas = labels.control();
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse, this::left);
		canvas.addListener(SWT.FocusIn, event -> show(lying ? figures.get().size() - 1 : 0));
		canvas.addListener(SWT.FocusOut, event -> labels.choose(-1));
		Names.give(canvas, this::words);
	}

	/** Tab leaves the plot; the other keys stay in it. */
	private void left(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE;
	}

	private void pressed(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> show(chosen + (lying ? -1 : 1));
			case SWT.ARROW_UP, SWT.ARROW_LEFT -> show(chosen + (lying ? 1 : -1));
			case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> open();
			default -> {
				// means nothing here
			}
		}
	}

	private void open() {
		if (chosen >= 0 && chosen < figures.get().size()) {
			opened.accept(figures.get().get(chosen));
		}
	}

	private void show(int bar) {
		if (!figures.get().isEmpty()) {
			chosen = Math.clamp(bar, 0, figures.get().size() - 1);
			labels.choose(chosen);
			labels.control().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		}
	}

	private String words() {
		if (!labels.control().isFocusControl() || chosen >= figures.get().size()) {
			return whole.get();
		}
		Figure bar = figures.get().get(chosen);
		return bar.title() + " " + Numbers.shown(bar.count());
	}
}
