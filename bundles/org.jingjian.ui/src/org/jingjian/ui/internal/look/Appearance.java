package org.jingjian.ui.internal.look;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Which theme the officer wants, and the theme that follows from it. UI thread only. */
public enum Appearance {
	/** As the system is set when the program starts. */
	SYSTEM, LIGHT, DARK;

	private static final String NODE = "org.jingjian.ui";
	private static final String KEY = "appearance";
	private static final String LIGHT_THEME = "org.jingjian.ui.theme.light";
	private static final String DARK_THEME = "org.jingjian.ui.theme.dark";
	/** Where the platform looks for the theme it starts with. */
	private static final String PLATFORM_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String PLATFORM_KEY = "themeid";
	/** Kept by the display: asked once, before the program itself made anything dark. */
	private static final String SYSTEM_DARK = "org.jingjian.ui.systemDark";

	/** What was chosen; the system's if nothing was. */
	public static Appearance chosen() {
		String name = preferences(NODE).get(KEY, SYSTEM.name());
		for (Appearance each : values()) {
			if (each.name().equals(name)) {
				return each;
			}
		}
		return SYSTEM;
	}

	/** Makes native parts light or dark, and still, and has the workbench start with the right theme. */
	public static void prepare(Display display) {
		display.setData(SYSTEM_DARK, Display.isSystemDarkTheme());
		NativeMotion.stop();
		boolean dark = chosen().isDark(display);
		preferences(PLATFORM_NODE).put(PLATFORM_KEY, dark ? DARK_THEME : LIGHT_THEME);
		if (dark || Boolean.TRUE.equals(display.getData(SYSTEM_DARK))) {
			NativeShade.set(dark);
		}
	}

	/** Keeps this choice and shows it at once. */
	public void choose(Display display) {
		preferences(NODE).put(KEY, name());
		try {
			preferences(NODE).flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException(unwritable);
		}
		boolean dark = isDark(display);
		NativeShade.set(dark);
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(dark ? DARK_THEME : LIGHT_THEME, true);
	}

	private boolean isDark(Display display) {
		return this == DARK || this == SYSTEM && Boolean.TRUE.equals(display.getData(SYSTEM_DARK));
	}

	private static IEclipsePreferences preferences(String node) {
		return InstanceScope.INSTANCE.getNode(node);
	}
}
