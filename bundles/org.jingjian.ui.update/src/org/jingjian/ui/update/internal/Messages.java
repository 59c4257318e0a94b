package org.jingjian.ui.update.internal;

import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.ui.Language;

/** The texts of this bundle. */
final class Messages {
	private static final Texts TEXTS = Texts.beside(Messages.class);

	private Messages() {
	}

	static Text of(String key, Object... arguments) {
		return TEXTS.of(key, arguments);
	}

	/** In the language of the window. */
	static String say(String key, Object... arguments) {
		return of(key, arguments).in(Language.locale());
	}

	static Refusal refusal(String key, Object... arguments) {
		return new Refusal(of(key, arguments));
	}
}
