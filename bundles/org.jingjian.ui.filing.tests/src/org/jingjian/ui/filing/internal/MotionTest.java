package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** GTK is asked itself, as no picture shows what was painted on the way to it. */
class MotionTest extends AtDesk {
	@Test
	void controlsChangeAtOnce() throws ReflectiveOperationException {
		Object settings = swt("GTK").getMethod("gtk_settings_get_default").invoke(null);
		int[] moving = { -1 };
		swt("OS").getMethod("g_object_get", long.class, byte[].class, int[].class, long.class).invoke(null, settings,
				"gtk-enable-animations\0".getBytes(StandardCharsets.US_ASCII), moving, 0L);
		assertEquals(0, moving[0]);
	}

	private static Class<?> swt(String name) throws ClassNotFoundException {
		return Class.forName("org.eclipse.swt.internal.gtk." + name, true, SWT.class.getClassLoader());
	}
}
