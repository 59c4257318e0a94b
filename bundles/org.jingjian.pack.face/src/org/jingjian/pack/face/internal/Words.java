package org.jingjian.pack.face.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Finds the words of a list in what people wrote. */
final class Words {
	private Words() {
	}

	/** True if nothing readable is written. */
	static boolean blank(String written) {
		return written == null || plain(written).isEmpty();
	}

	/** True if the whole text is one of the words. */
	static boolean isOne(String written, List<String> words) {
		String plain = plain(written);
		return words.stream().anyMatch(word -> plain(word).equals(plain));
	}

	/** True if any of the words occurs. */
	static boolean hasOne(String written, List<String> words) {
		if (written == null) {
			return false;
		}
		String plain = plain(written);
		return words.stream().anyMatch(word -> plain.contains(plain(word)));
	}

	private static String plain(String written) {
		StringBuilder plain = new StringBuilder(written.length());
		Normalizer.normalize(written, Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit)
				.forEach(plain::appendCodePoint);
		return plain.toString().toLowerCase(Locale.ROOT);
	}
}
