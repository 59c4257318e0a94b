package org.jingjian.ui.internal.look;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The arrangement of the window is taken up again only where it fits: in the language that its titles were kept in, with all
 * the views that could be in it, and after an end at which the editors, which are not kept, were taken out of it.
 */
public final class Arrangement {
	/** Asks the platform to begin with a fresh one. */
	private static final String FRESH = "clearPersistedState";
	private static final String LANGUAGE = "arrangedIn";
	private static final String VIEWS = "arrangedOf";

	private Arrangement() {
	}

	/** Before the workbench opens. */
	public static void begin() {
		IEclipsePreferences preferences = preferences();
		if (!Platform.getNL().equals(preferences.get(LANGUAGE, null)) || !areThere(preferences.get(VIEWS, null))) {
			System.setProperty(FRESH, Boolean.TRUE.toString());
		}
		preferences.remove(LANGUAGE);
		flush(preferences);
	}

	/** After the workbench was closed as it should be. */
	public static void ended() {
		IEclipsePreferences preferences = preferences();
		preferences.put(LANGUAGE, Platform.getNL());
		preferences.put(VIEWS, String.join(" ", views()));
		flush(preferences);
	}

	/** @param kept ids of views with blanks between them; null if none were kept */
	private static boolean areThere(String kept) {
		Set<String> there = views();
		return kept != null && Arrays.stream(kept.split(" ")).allMatch(view -> view.isEmpty() || there.contains(view));
	}

	/** The ids of all views there are. */
	private static Set<String> views() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.views"))
				.filter(each -> each.getName().equals("view")).map(each -> each.getAttribute("id")).collect(Collectors.toCollection(TreeSet::new));
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
