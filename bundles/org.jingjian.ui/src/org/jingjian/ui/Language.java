package org.jingjian.ui;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;

/** The language of the window, as chosen by {@code -nl} or by the system. */
public final class Language {
	private Language() {
	}

	/** The locale that every text of the core is shown in. */
	public static Locale locale() {
		return Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
	}
}
