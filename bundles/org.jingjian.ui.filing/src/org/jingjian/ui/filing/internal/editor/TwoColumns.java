package org.jingjian.ui.filing.internal.editor;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Two columns of a page, as wide as each other, each as high as it must be. A column is measured once for a width, until
 * something in it asks for a layout or all is forgotten: the platform asks a page four times how large it is each time it is
 * filled, and each time all lines that wrap would be set anew.
 */
final class TwoColumns extends Layout implements ILayoutExtension {
	private static final Point NOTHING = new Point(0, 0);
	private static final int SIDE = 12;
	private static final int TOP = 10;
	private static final int BETWEEN = 20;

	private final Map<Control, Point> measured = new HashMap<>();
	/** What is in a page does not change how narrow it can be. */
	private int least;
	private boolean forgotten;

	/** Anything in the columns may have changed: they are measured and laid out anew, with all in them. */
	void forget() {
		measured.clear();
		forgotten = true;
	}

	@Override
	public int computeMinimumWidth(Composite body, boolean changed) {
		if (least == 0) {
			for (Control column : body.getChildren()) {
				least = Math.max(least, column.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
			}
			least = whole(least);
		}
		return least;
	}

	@Override
	public int computeMaximumWidth(Composite body, boolean changed) {
		return computeMinimumWidth(body, changed);
	}

	@Override
	protected Point computeSize(Composite body, int wide, int high, boolean changed) {
		int width = wide == SWT.DEFAULT ? computeMinimumWidth(body, changed) : wide;
		int height = 0;
		for (Control column : body.getChildren()) {
			height = Math.max(height, height(column, half(width)));
		}
		return new Point(width, high == SWT.DEFAULT ? height + 2 * TOP : high);
	}

	@Override
	protected void layout(Composite body, boolean changed) {
		Rectangle area = body.getClientArea();
		int width = half(area.width);
		int left = area.x + SIDE;
		for (Control column : body.getChildren()) {
			boolean first = column.getSize().equals(NOTHING);
			column.setBounds(left, area.y + TOP, width, height(column, width));
			left += width + BETWEEN;
			// one that gets its size for the first time lays out all in it by itself
			if (forgotten && !first && column instanceof Composite composite) {
				composite.layout(true, true);
			}
		}
		forgotten = false;
	}

	@Override
	protected boolean flushCache(Control control) {
		measured.remove(control);
		return true;
	}

	private int height(Control column, int width) {
		Point known = measured.get(column);
		if (known == null || known.x != width) {
			known = new Point(width, column.computeSize(width, SWT.DEFAULT, forgotten).y);
			measured.put(column, known);
		}
		return known.y;
	}

	private static int whole(int column) {
		return 2 * (column + SIDE) + BETWEEN;
	}

	private static int half(int whole) {
		return Math.max(1, (whole - 2 * SIDE - BETWEEN) / 2);
	}
}
