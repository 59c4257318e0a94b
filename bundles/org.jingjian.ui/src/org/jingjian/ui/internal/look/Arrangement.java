package org.jingjian.ui.internal.look;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The arrangement of the window is taken up again only where it fits: in the language that its titles were kept in, and
 * after an end at which the editors, which are not kept, were taken out of it.
 */
public final class Arrangement {
	/** Asks the platform to begin with a fresh one. */
	private static final String FRESH = "clearPersistedState";
	private static final String LANGUAGE = "arrangedIn";

	private Arrangement() {
	}

	/** Before the workbench opens. */
	public static void begin() {
		IEclipsePreferences preferences = preferences();
		if (!Platform.getNL().equals(preferences.get(LANGUAGE, null))) {
			System.setProperty(FRESH, Boolean.TRUE.toString());
		}
		preferences.remove(LANGUAGE);
		flush(preferences);
	}

	/** After the workbench was closed as it should be. */
	public static void ended() {
		IEclipsePreferences preferences = preferences();
		preferences.put(LANGUAGE, Platform.getNL());
		flush(preferences);
	}

	private static void flush(IEclipsePreferences preferences) {
		try {
			preferences.flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException(unwritable);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.jingjian.ui");
	}
}
