package org.jingjian.law.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people write them. */
public final class Names {
	private Names() {
	}

	/** The name without what writers vary: width, case, spaces, quotation marks and brackets around titles. */
	public static String plain(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
		StringBuilder plain = new StringBuilder(folded.length());
		folded.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
		return plain.toString().toLowerCase(Locale.ROOT);
	}
}
