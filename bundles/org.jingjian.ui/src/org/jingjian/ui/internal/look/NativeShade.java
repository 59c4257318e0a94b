package org.jingjian.ui.internal.look;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/**
 * Has the system paint its own parts, such as title bars, menus and scroll bars, light or dark. SWT can do it on all three
 * systems but has no public method for it.
 */
final class NativeShade {
	private NativeShade() {
	}

	static void set(boolean dark) {
		String system = SWT.getPlatform();
		String method = system.equals("gtk") ? "setDarkThemePreferred" : "setTheme";
		try {
			Class.forName("org.eclipse.swt.internal." + system + ".OS", true, SWT.class.getClassLoader()).getMethod(method, boolean.class)
					.invoke(null, dark);
		} catch (ReflectiveOperationException without) {
			ILog.of(NativeShade.class).info("SWT cannot be asked for the shade of the system's own parts", without);
		}
	}
}
