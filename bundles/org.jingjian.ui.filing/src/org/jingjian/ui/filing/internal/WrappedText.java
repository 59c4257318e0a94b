package org.jingjian.ui.filing.internal;

import java.util.Collections;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/**
 * How high labels must be. To ask a label that wraps makes it as small as can be and large again, a millisecond each; the
 * same lines are found by setting its text alone.
 */
public final class WrappedText {
	private static final String LAYOUT = "org.jingjian.ui.filing.wrappedText";

	private WrappedText() {
	}

	/** The height that a label of this width, in which its longest word has room, needs for its text; UI thread only. */
	public static int height(Label label, int width) {
		return height(label, label.getText(), width);
	}

	/** The height of so many lines in which Latin and Chinese stand; UI thread only. */
	public static int lines(Label label, int count) {
		return height(label, String.join("\n", Collections.nCopies(count, "Xg镜鉴")), Integer.MAX_VALUE >> 16);
	}

	private static int height(Label label, String text, int width) {
		TextLayout layout = layout(label.getDisplay());
		layout.setFont(label.getFont());
		layout.setWidth(Math.max(1, width));
		layout.setText(text);
		return layout.getBounds().height;
	}

	private static TextLayout layout(Display display) {
		if (display.getData(LAYOUT) instanceof TextLayout known) {
			return known;
		}
		var layout = new TextLayout(display);
		display.setData(LAYOUT, layout);
		display.disposeExec(layout::dispose);
		return layout;
	}
}
