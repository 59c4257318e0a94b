package org.jingjian.law.internal;

import java.util.Locale;
import org.jingjian.law.Reckoning;

/** Tells a reckoning in words and dates. */
public final class Explanation {
	private final Reckoning reckoning;
	private final Locale locale;

	public Explanation(Reckoning reckoning, Locale locale) {
		this.reckoning = reckoning;
		this.locale = locale;
	}

	public String text() {
		return reckoning.length().text().in(locale);
	}
}
