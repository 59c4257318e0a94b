package org.jingjian.ui.filing.internal.editor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.filing.internal.WrappedText;

/**
 * What reads otherwise than when its page was last laid out. To lay a page out takes longer than all else that is done to show
 * another filing in it, and moves the buttons under the hand of who goes through a list.
 */
final class Changed {
	/** A line or two that stay free are no reason to move what is below them. */
	private static final int SPARE = 40;

	private final Set<Control> unsettled = new LinkedHashSet<>();
	private final Set<Control> unchecked = new LinkedHashSet<>();

	void add(Control control) {
		unchecked.add(control);
	}

	/** Whether all of it has the room that it needs, and not much more. */
	boolean fits() {
		boolean fit = unchecked.stream().allMatch(Changed::fits);
		unsettled.addAll(unchecked);
		unchecked.clear();
		return fit;
	}

	/** @return all that changed since this was asked last; it is laid out now */
	Control[] settled() {
		unsettled.addAll(unchecked);
		unchecked.clear();
		Control[] all = unsettled.toArray(Control[]::new);
		unsettled.clear();
		return all;
	}

	private static boolean fits(Control control) {
		Point room = control.getSize();
		Point need = control instanceof Label label ? new Point(room.x, WrappedText.height(label, room.x)) : control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return need.x <= room.x && need.y <= room.y && room.y - need.y <= Sizes.of(SPARE);
	}
}
