package org.jingjian.ui.day.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.day.internal.figures.Figure;

/** A number that is a link to its list, by mouse and by keys. */
final class Tile extends Canvas {
	private static final int PAD = 12;
	private static final int BAND = 4;
	private static final int GAP = 2;
	/** So many points smaller letters may become where a label has no room. */
	private static final int SMALLER = 3;
	private static final int NUMBER_LARGER = 10;

	private final Look look;
	private Figure figure;
	private boolean hot;

	Tile(Composite parent, Look look, Jump jump) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> jump.to(figure));
		addListener(SWT.KeyDown, event -> key(event, jump));
		addListener(SWT.Traverse, event -> event.doit = true);
		for (int change : new int[] { SWT.MouseEnter, SWT.MouseExit, SWT.FocusIn, SWT.FocusOut }) {
			addListener(change, event -> heat(event.type == SWT.MouseEnter || event.type == SWT.FocusIn));
		}
		Names.give(this, () -> figure == null ? Messages.Day_reading : NLS.bind(Messages.Day_jump, figure.label(), figure.count()));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	private void key(Event event, Jump jump) {
		if (event.character == SWT.CR || event.character == ' ') {
			jump.to(figure);
		}
	}

	private void heat(boolean now) {
		hot = now;
		redraw();
	}

	void show(Figure other) {
		figure = other;
		setToolTipText(other.title());
		redraw();
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		GC gc = new GC(this);
		gc.setFont(look.font(NUMBER_LARGER, SWT.BOLD));
		int height = gc.getFontMetrics().getHeight();
		gc.setFont(look.font(0, SWT.NORMAL));
		height += gc.getFontMetrics().getHeight();
		int width = figure == null ? 0 : gc.textExtent(figure.label()).x;
		gc.dispose();
		return new Point(Math.max(wide, width + 2 * PAD), height + 2 * PAD + GAP);
	}

	private void paint(GC gc) {
		if (figure == null) {
			return;
		}
		Rectangle all = getClientArea();
		boolean nothing = figure.count() == 0;
		gc.setBackground(Palette.GROUND.color());
		gc.fillRectangle(all);
		gc.setAntialias(SWT.ON);
		gc.setForeground((hot ? Palette.PLAIN : Palette.LINE).color());
		gc.drawRoundRectangle(0, 0, all.width - 1, all.height - 1, 6, 6);
		gc.setBackground(nothing ? Palette.LINE.color() : look.bar(figure.weight()));
		gc.fillRectangle(1, PAD, BAND, all.height - 2 * PAD);
		gc.setFont(look.font(NUMBER_LARGER, SWT.BOLD));
		gc.setForeground(nothing ? Palette.QUIET.color() : look.of(figure.weight()));
		int y = PAD;
		gc.drawText(Numbers.shown(figure.count()), PAD + BAND, y, true);
		y += gc.getFontMetrics().getHeight() + GAP;
		gc.setFont(look.font(0, SWT.NORMAL));
		int room = all.width - 2 * PAD - BAND;
		for (int smaller = -1; smaller >= -SMALLER && gc.textExtent(figure.label()).x > room; smaller--) {
			gc.setFont(look.font(smaller, SWT.NORMAL));
		}
		gc.setForeground(Palette.TEXT.color());
		gc.drawText(figure.label(), PAD + BAND, y, true);
	}
}
