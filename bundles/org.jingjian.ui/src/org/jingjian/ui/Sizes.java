package org.jingjian.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Lengths that grow with the letters, for systems that scale by larger fonts instead of by larger pixels. UI thread only. */
public final class Sizes {
	/** Height of the dialog font where nothing is scaled. */
	private static final double USUAL_HEIGHT = 16;
	/** What is less is a font of another family, not a scale. */
	private static final double LEAST = 1.12;
	private static final String FACTOR = "org.jingjian.ui.sizeFactor";

	private Sizes() {
	}

	/** So many pixels where nothing is scaled; never less than that. */
	public static int of(int pixels) {
		return (int) Math.round(pixels * factor(Display.getCurrent()));
	}

	/** How many pixels that many are where nothing is scaled: what {@link #of} came from. */
	public static int unscaled(int pixels) {
		return (int) Math.round(pixels / factor(Display.getCurrent()));
	}

	private static double factor(Display display) {
		if (display.getData(FACTOR) instanceof Double known) {
			return known;
		}
		GC gc = new GC(display);
		gc.setFont(JFaceResources.getDialogFont());
		FontMetrics metrics = gc.getFontMetrics();
		double measured = metrics.getHeight() / USUAL_HEIGHT;
		double factor = measured < LEAST ? 1 : measured;
		gc.dispose();
		display.setData(FACTOR, factor);
		return factor;
	}
}
