package org.jingjian.ui.help.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jingjian.ui.Images;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.help.internal.view.Looks;

/** The head of the welcome: the mark and the name on the product's own blue. */
final class Band {
	private static final int MARGIN = 24;
	private static final int MARK = 48;
	private static final int GAP = 6;
	private static final int ROUND = 12;

	private final Canvas canvas;
	private final String title;
	private final String line;
	private final Font large;

	Band(Composite parent, Looks looks, String title, String line) {
		this.title = title;
		this.line = line;
		large = looks.font(10, SWT.BOLD);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width == SWT.DEFAULT ? Sizes.of(10 * MARK) : width, Sizes.of(2 * MARGIN + MARK));
			}
		};
		canvas.addListener(SWT.Paint, this::paint);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title + "\n" + line;
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	private void paint(Event event) {
		Rectangle area = canvas.getClientArea();
		var gc = event.gc;
		gc.setAntialias(SWT.ON);
		var shade = new Pattern(gc.getDevice(), 0, 0, area.width, 0, Palette.BANNER.color(), Palette.PLAIN_BAR.color());
		gc.setBackgroundPattern(shade);
		gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
		gc.setBackgroundPattern(null);
		shade.dispose();
		gc.drawImage(Images.image("jingjian48"), Sizes.of(MARGIN), (area.height - MARK) / 2);
		int left = 2 * Sizes.of(MARGIN) + MARK;
		Font small = gc.getFont();
		int lower = gc.textExtent(line).y;
		gc.setFont(large);
		int upper = gc.textExtent(title).y;
		int top = (area.height - upper - GAP - lower) / 2;
		gc.setForeground(Palette.BANNER_TEXT.color());
		gc.drawText(title, left, top, true);
		gc.setFont(small);
		gc.setForeground(Palette.BANNER_QUIET.color());
		gc.drawText(line, left, top + upper + GAP, true);
	}
}
