package org.jingjian.law;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people write them. */
public final class Names {
	private Names() {
	}

	/** The name without what writers vary: width, case, spaces, punctuation. */
	public static String plain(String name) {
		if (isPlain(name)) {
			return name;
		}
		StringBuilder plain = new StringBuilder(name.length());
		Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit)
				.forEach(plain::appendCodePoint);
		return plain.toString().toLowerCase(Locale.ROOT);
	}

	/** Most names are plain already; knowing that spares the work. */
	private static boolean isPlain(String name) {
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (!(c >= '\u4e00' && c <= '\u9fff' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
				return false;
			}
		}
		return true;
	}
}
