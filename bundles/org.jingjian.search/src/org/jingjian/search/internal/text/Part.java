package org.jingjian.search.internal.text;

import org.jingjian.search.Field;

/** One text of a filing. */
public record Part(Field field, String text, String folded) {
	static Part of(Field field, String text) {
		return new Part(field, text, Folding.fold(text));
	}

	/** True if it is a name, which is also found by its pinyin. */
	public boolean named() {
		return field == Field.NAME || field == Field.MEMBER || field == Field.CONTACT;
	}
}
