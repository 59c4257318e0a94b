package org.jingjian.ui.filing.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Predicate;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;

/** What the window believes the officer may do: who signs in anew would need a window of their own. */
final class Duties {
	private Duties() {
	}

	/** UI thread only. */
	static void grant(Predicate<Permission> may) {
		Session session = (Session) Proxy.newProxyInstance(Duties.class.getClassLoader(), new Class<?>[] { Session.class },
				(proxy, method, arguments) -> method.getName().equals("may") && may.test((Permission) arguments[0]));
		try {
			Method to = Platform.getBundle("org.jingjian.ui").loadClass("org.jingjian.ui.internal.Granted").getDeclaredMethod("to", Session.class, IWorkbench.class);
			to.setAccessible(true);
			to.invoke(null, session, PlatformUI.getWorkbench());
		} catch (ReflectiveOperationException gone) {
			throw new AssertionError(gone);
		}
	}
}
