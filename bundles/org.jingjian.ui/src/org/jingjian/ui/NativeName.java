package org.jingjian.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Tells the system itself what a control is called. On GTK it must be told: there SWT asks no listener for the names of the system's own
 * controls, such as fields, lists and tables, and a screen reader finds none. Elsewhere the listeners do, and nothing is done here.
 */
final class NativeName {
	private static final byte[] PROPERTY = terminated("accessible-name");
	/** Null where the listeners do. */
	private static final Way WAY = way();

	/** What SWT has for it on GTK; none of it is public. */
	private record Way(Field handle, Method accessible, Method set) {
	}

	private NativeName() {
	}

	static void tell(Control control, String name) {
		if (WAY == null) {
			return;
		}
		try {
			WAY.set.invoke(null, WAY.accessible.invoke(null, WAY.handle.get(control)), PROPERTY, terminated(name), 0L);
		} catch (ReflectiveOperationException without) {
			failed(without);
		}
	}

	private static Way way() {
		if (!SWT.getPlatform().equals("gtk")) {
			return null;
		}
		try {
			return new Way(Control.class.getField("handle"), type("gtk3.GTK3").getMethod("gtk_widget_get_accessible", long.class),
					type("gtk.OS").getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class));
		} catch (ReflectiveOperationException without) {
			failed(without);
			return null;
		}
	}

	private static Class<?> type(String name) throws ClassNotFoundException {
		return Class.forName("org.eclipse.swt.internal." + name, true, SWT.class.getClassLoader());
	}

	private static byte[] terminated(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}

	private static void failed(ReflectiveOperationException without) {
		ILog.of(NativeName.class).warn("SWT cannot tell the system what a control is called", without);
	}
}
