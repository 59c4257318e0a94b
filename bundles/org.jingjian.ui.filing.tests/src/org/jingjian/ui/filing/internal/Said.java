package org.jingjian.ui.filing.internal;

import org.eclipse.core.runtime.Platform;

/** What other bundles of the window say, in the language of the run. */
final class Said {
	private static final String LIST = "org.jingjian.ui.list";

	private Said() {
	}

	/** A text of the list. */
	static String list(String key) {
		return in(LIST, key);
	}

	/** A text about giving filings to officers. */
	static String assigning(String key) {
		return in(LIST, LIST + ".internal.assigning.AssignMessages", key);
	}

	/** A text of a bundle's own messages. */
	static String in(String bundle, String key) {
		return in(bundle, bundle + ".internal.Messages", key);
	}

	private static String in(String bundle, String messages, String key) {
		try {
			return (String) Platform.getBundle(bundle).loadClass(messages).getField(key).get(null);
		} catch (ReflectiveOperationException gone) {
			throw new AssertionError(bundle + " says no " + key, gone);
		}
	}

	/** A text of the workbench. */
	static String workbench(String key) {
		return in("org.eclipse.ui.workbench", "org.eclipse.ui.internal.WorkbenchMessages", key);
	}

	/** A text that a bundle's plugin.xml names. */
	static String inPlugin(String bundle, String key) {
		return Platform.getResourceString(Platform.getBundle(bundle), "%" + key);
	}
}
