package org.jingjian.ui.day.internal;

import org.jingjian.ui.Language;

/** Numbers as the language writes them. */
public final class Numbers {
	private Numbers() {
	}

	public static String shown(long number) {
		return String.format(Language.locale(), "%,d", number);
	}
}
