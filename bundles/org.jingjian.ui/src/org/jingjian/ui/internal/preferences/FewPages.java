package org.jingjian.ui.internal.preferences;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves of the preferences what an officer has a use for: the program's own pages, the keys, and updates. */
public final class FewPages {
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";
	private static final String KEYS_PATH = "org.eclipse.ui.preferencePages.Workbench/" + KEYS;

	private FewPages() {
	}

	/** Takes the others out. */
	public static void keep(PreferenceManager pages) {
		IPreferenceNode keys = pages.find(KEYS_PATH);
		for (IPreferenceNode root : pages.getRootSubNodes()) {
			if (!root.getId().startsWith("org.jingjian.") && !root.getId().startsWith("org.eclipse.equinox.")) {
				pages.remove(root);
			}
		}
		if (keys != null) {
			pages.addToRoot(keys);
		}
	}
}
