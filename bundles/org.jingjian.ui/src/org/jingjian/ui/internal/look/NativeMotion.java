package org.jingjian.ui.internal.look;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/**
 * Has GTK change its controls at once and not by degrees. Whenever a dialog opens, the window behind it fades, each control of it
 * in a dozen steps that are all painted; without a graphics card that took as long as the dialog itself. Elsewhere nothing is done.
 */
final class NativeMotion {
	private static final byte[] PROPERTY = "gtk-enable-animations\0".getBytes(StandardCharsets.US_ASCII);

	private NativeMotion() {
	}

	/** For this program alone; the display must be there. */
	static void stop() {
		if (!SWT.getPlatform().equals("gtk")) {
			return;
		}
		try {
			Object settings = type("GTK").getMethod("gtk_settings_get_default").invoke(null);
			type("OS").getMethod("g_object_set", long.class, byte[].class, boolean.class, long.class).invoke(null, settings, PROPERTY, false, 0L);
		} catch (ReflectiveOperationException without) {
			ILog.of(NativeMotion.class).info("SWT cannot have controls change at once", without);
		}
	}

	private static Class<?> type(String name) throws ClassNotFoundException {
		return Class.forName("org.eclipse.swt.internal.gtk." + name, true, SWT.class.getClassLoader());
	}
}
