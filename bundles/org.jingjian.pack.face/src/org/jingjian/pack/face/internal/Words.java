package org.jingjian.pack.face.internal;

import java.util.List;
import org.jingjian.law.Names;

/** Finds the words of a rule table's list in what people wrote. */
final class Words {
	private Words() {
	}

	/** True if nothing readable is written. */
	static boolean blank(String written) {
		return written == null || Names.plain(written).isEmpty();
	}

	/** True if the whole text is one of the words. */
	static boolean isOne(String written, List<String> words) {
		return words.contains(Names.plain(written));
	}

	/** True if any of the words occurs. */
	static boolean hasOne(String written, List<String> words) {
		if (written == null) {
			return false;
		}
		String plain = Names.plain(written);
		for (String word : words) {
			if (plain.contains(word)) {
				return true;
			}
		}
		return false;
	}
}
