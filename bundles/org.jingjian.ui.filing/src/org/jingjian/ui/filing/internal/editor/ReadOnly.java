package org.jingjian.ui.filing.internal.editor;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jingjian.ui.Themes;

/** Fields in which nothing may be written now. */
final class ReadOnly {
	private static final String CLOSED = "org.jingjian.ui.filing.closed";

	private ReadOnly() {
	}

	/** A text that is closed can still be read to its end, and copied. */
	static void set(Control field, boolean closed) {
		if (closed == (field.getData(CLOSED) != null)) {
			return;
		}
		field.setData(CLOSED, closed ? CLOSED : null);
		Themes.quiet(field, closed);
		if (field instanceof Text text) {
			text.setEditable(!closed);
		}
	}
}
