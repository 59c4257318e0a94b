package org.jingjian.ui.filing.internal;

import org.eclipse.core.runtime.Platform;

/** What other bundles of the window say, in the language of the run. */
final class Said {
	private Said() {
	}

	/** A text of a bundle's own messages. */
	static String in(String bundle, String key) {
		try {
			return (String) Platform.getBundle(bundle).loadClass(bundle + ".internal.Messages").getField(key).get(null);
		} catch (ReflectiveOperationException gone) {
			throw new AssertionError(bundle + " says no " + key, gone);
		}
	}

	/** A text that a bundle's plugin.xml names. */
	static String inPlugin(String bundle, String key) {
		return Platform.getResourceString(Platform.getBundle(bundle), "%" + key);
	}
}
