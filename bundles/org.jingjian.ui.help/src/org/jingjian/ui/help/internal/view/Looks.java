package org.jingjian.ui.help.internal.view;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.jingjian.ui.Palette;

/** Fonts and colours of a page. */
public final class Looks {
	private final LocalResourceManager resources;

	/** @param owner as long as which the fonts live */
	public Looks(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** The font of dialogs, larger by so many points. */
	public Font font(int larger, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(style));
	}

	/** The ground of provisions and cards. */
	public static Color tint() {
		return mixed(Palette.PLAIN_BAR, 12);
	}

	/** The ground of words that were sought. */
	static Color marked() {
		return mixed(Palette.SOON_BAR, 55);
	}

	/** So many percent of a colour over the ground. */
	private static Color mixed(Palette colour, int percent) {
		Color over = colour.color();
		Color under = Palette.GROUND.color();
		return new Color(mix(over.getRed(), under.getRed(), percent), mix(over.getGreen(), under.getGreen(), percent),
				mix(over.getBlue(), under.getBlue(), percent));
	}

	private static int mix(int over, int under, int percent) {
		return (over * percent + under * (100 - percent)) / 100;
	}
}
