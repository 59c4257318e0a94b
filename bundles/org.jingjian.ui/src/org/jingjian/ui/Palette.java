package org.jingjian.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the window by what they mean, each in a shade for the light and one for the dark theme. The style sheets
 * in {@code css/} write the same shades for what the platform paints. UI thread only.
 */
public enum Palette {
	/** Below lists and pages. */
	GROUND(0xffffff, 0x1e2329),
	/** Words on {@link #GROUND}. */
	TEXT(0x222b36, 0xe1e6ec),
	/** Words that stand back. */
	QUIET(0x5f6b78, 0x9aa7b5),
	/** Days and numbers that do not count. */
	FAINT(0x8a95a2, 0x76828f),
	/** Frames and grids. */
	LINE(0xd5dbe2, 0x3b434d),
	/** Below the headings of a table. */
	HEAD(0xf1f4f8, 0x2b323b),
	HEAD_TEXT(0x46566a, 0xb9c4d0),
	/** Below what is selected. */
	CHOSEN(0xd6e6f7, 0x2b4b70),

	/** Words: too late, refused, wrong. */
	OVER(0xb3261e, 0xf28b82),
	/** Words: it presses. */
	SOON(0x945200, 0xe9b15c),
	/** Words: in work, a link. */
	PLAIN(0x1f5fa8, 0x7fb4ee),
	/** Words: done as it should be. */
	GOOD(0x1f7545, 0x6cc48f),
	/** Words: over and done with. */
	CALM(0x66717d, 0x9aa7b5),

	OVER_BAR(0xc8453b, 0xd9605a),
	SOON_BAR(0xd08a1d, 0xd99a3c),
	PLAIN_BAR(0x3f7fc4, 0x5a97d8),
	CALM_BAR(0x8b98a8, 0x77848f),

	/** Below a day that counts towards a term. */
	COUNTED(0xd6e6f7, 0x2b4b70),
	/** Below a day on which a term stands still. */
	SUSPENDED(0xe6d9b8, 0x5a4c26),
	/** Below the last day of a term. */
	DUE(0xb3261e, 0xb8443c),
	DUE_TEXT(0xffffff, 0xffffff),
	/** Around the day that a term starts from. */
	TRIGGER(0x1f3a5f, 0x9cc4f2),

	/** The banner of the dialogs before the window. */
	BANNER(0x1f3a5f, 0x17293f),
	BANNER_TEXT(0xffffff, 0xf2f5f8),
	BANNER_QUIET(0xc9d8ea, 0xa9bdd4);

	private final int light;
	private final int dark;

	Palette(int light, int dark) {
		this.light = light;
		this.dark = dark;
	}

	/** The shade of the theme that is shown now; needs no disposal. */
	public Color color() {
		return color(Themes.isDark());
	}

	/** The shade of one theme; needs no disposal. */
	public Color color(boolean darkTheme) {
		int shade = darkTheme ? dark : light;
		return new Color(new RGB(shade >> 16, shade >> 8 & 0xff, shade & 0xff));
	}
}
