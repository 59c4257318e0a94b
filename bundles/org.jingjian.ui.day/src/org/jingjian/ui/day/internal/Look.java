package org.jingjian.ui.day.internal;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.jingjian.ui.day.internal.figures.Figure.Weight;

/** Colours and fonts of the day: one palette of middle tones that can be read on light and on dark. */
public final class Look {
	private static final RGB OVER = new RGB(0xc8, 0x45, 0x3b);
	private static final RGB SOON = new RGB(0xd0, 0x8a, 0x1d);
	private static final RGB PLAIN = new RGB(0x3f, 0x7f, 0xc4);
	private static final RGB CALM = new RGB(0x8b, 0x98, 0xa8);
	private static final RGB QUIET = new RGB(0x7a, 0x86, 0x94);
	private static final RGB LINE = new RGB(0xc3, 0xcb, 0xd5);

	private final LocalResourceManager resources;

	/** @param owner as long as which they live */
	Look(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	public Color of(Weight weight) {
		return color(switch (weight) {
			case OVER -> OVER;
			case SOON -> SOON;
			case PLAIN -> PLAIN;
			case CALM -> CALM;
		});
	}

	/** Of words that stand back. */
	public Color quiet() {
		return color(QUIET);
	}

	/** Of frames and grids. */
	public Color line() {
		return color(LINE);
	}

	/** The dialog font, larger by so many points, bold for headings and numbers. */
	public Font font(int larger, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(style));
	}

	private Color color(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(rgb));
	}
}
