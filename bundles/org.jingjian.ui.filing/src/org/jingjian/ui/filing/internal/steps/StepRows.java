package org.jingjian.ui.filing.internal.steps;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.filing.internal.WrappedText;

/**
 * Rows of a button and a sentence beside it. A row has room for two lines, or for the most that its sentence needed since the
 * rows have this width: so the buttons stay where they are for who goes from one filing to the next, and nothing is laid
 * out anew for it.
 */
final class StepRows extends Layout {
	private static final int LINES = 2;
	private static final int BUTTON = 132;
	private static final int LEAST_SENTENCE = 200;
	private static final int BESIDE = 12;
	private static final int BETWEEN = 6;
	/** So its first line stands beside the title of the button. */
	private static final int BELOW_EDGE = 6;

	private record Place(Control sentence, int width) {
	}

	private final Map<Place, Integer> rooms = new HashMap<>();
	/** Of a sentence where it stands; 0 before the first layout. */
	private int width;

	/** Whether a sentence, as it reads now, has its room already. */
	boolean fits(Label sentence) {
		return width > 0 && WrappedText.height(sentence, width) <= room(sentence, width, false);
	}

	@Override
	protected Point computeSize(Composite rows, int wide, int high, boolean changed) {
		int whole = wide == SWT.DEFAULT ? Sizes.of(BUTTON + LEAST_SENTENCE) + BESIDE : wide;
		int height = -BETWEEN;
		Control[] all = rows.getChildren();
		for (int i = 0; i + 1 < all.length; i += 2) {
			height += BETWEEN + Math.max(button(all[i]), BELOW_EDGE + room(all[i + 1], beside(whole), changed));
		}
		return new Point(whole, high == SWT.DEFAULT ? Math.max(0, height) : high);
	}

	@Override
	protected void layout(Composite rows, boolean changed) {
		int now = beside(rows.getClientArea().width);
		if (now != width) {
			width = now;
			rooms.keySet().removeIf(place -> place.width != now);
		}
		int top = 0;
		Control[] all = rows.getChildren();
		for (int i = 0; i + 1 < all.length; i += 2) {
			int button = button(all[i]);
			int sentence = room(all[i + 1], width, changed);
			place(all[i], new Rectangle(0, top, Sizes.of(BUTTON), button));
			place(all[i + 1], new Rectangle(Sizes.of(BUTTON) + BESIDE, top + BELOW_EDGE, width, sentence));
			top += Math.max(button, BELOW_EDGE + sentence) + BETWEEN;
		}
	}

	/** A label that is told its place arranges its lines again, also where it is there already. */
	private static void place(Control control, Rectangle bounds) {
		if (!bounds.equals(control.getBounds())) {
			control.setBounds(bounds);
		}
	}

	@Override
	protected boolean flushCache(Control control) {
		rooms.keySet().stream().filter(place -> place.sentence == control).toList().forEach(place -> room(control, place.width, true));
		return true;
	}

	/** @param changed it may read otherwise than when it was measured */
	private int room(Control sentence, int wide, boolean changed) {
		var place = new Place(sentence, wide);
		Integer known = rooms.get(place);
		if (known != null && !changed) {
			return known;
		}
		int need = WrappedText.height((Label) sentence, wide);
		int room = Math.max(need, known != null ? known : WrappedText.lines((Label) sentence, LINES));
		rooms.put(place, room);
		return room;
	}

	private static int beside(int whole) {
		return Math.max(1, whole - Sizes.of(BUTTON) - BESIDE);
	}

	private static int button(Control button) {
		return button.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}
}
