package org.jingjian.ui.day.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.jingjian.ui.Palette;
import org.jingjian.ui.day.internal.figures.Figure.Weight;

/** Fonts of the day, and what of the palette its figures are drawn in. */
public final class Look {
	private final LocalResourceManager resources;

	/** @param owner as long as which they live */
	Look(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** Of a number. */
	public Color of(Weight weight) {
		return (switch (weight) {
			case OVER -> Palette.OVER;
			case SOON -> Palette.SOON;
			case PLAIN -> Palette.PLAIN;
			case CALM -> Palette.CALM;
		}).color();
	}

	/** Of a bar. */
	public Color bar(Weight weight) {
		return (switch (weight) {
			case OVER -> Palette.OVER_BAR;
			case SOON -> Palette.SOON_BAR;
			case PLAIN -> Palette.PLAIN_BAR;
			case CALM -> Palette.CALM_BAR;
		}).color();
	}

	/** The dialog font, larger by so many points, bold for headings and numbers. */
	public Font font(int larger, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(style));
	}
}
