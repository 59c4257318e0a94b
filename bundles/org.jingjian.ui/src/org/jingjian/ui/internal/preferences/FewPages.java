package org.jingjian.ui.internal.preferences;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves of the preferences what an officer has a use for: the program's own pages, the keys, and updates. */
public final class FewPages {
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";

	private FewPages() {
	}

	/** Takes the others out. */
	public static void keep(PreferenceManager pages) {
		for (IPreferenceNode root : pages.getRootSubNodes()) {
			String id = root.getId();
			if (!id.startsWith("org.jingjian.") && !id.startsWith("org.eclipse.equinox.") && !id.equals(KEYS)) {
				pages.remove(root);
			}
		}
	}
}
