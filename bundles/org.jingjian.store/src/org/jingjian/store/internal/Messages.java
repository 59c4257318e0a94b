package org.jingjian.store.internal;

import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.store.Store;

/** The texts of this bundle. */
public final class Messages {
	private static final Texts TEXTS = Texts.beside(Store.class);

	private Messages() {
	}

	public static Text of(String key, Object... arguments) {
		return TEXTS.of(key, arguments);
	}
}
