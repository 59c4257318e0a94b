package org.jingjian.intake.internal;

import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;

/** Texts and refusals of intake. */
public final class Reasons {
	private static final Texts TEXTS = Texts.beside(Reasons.class);

	private Reasons() {
	}

	public static Text text(String key, Object... arguments) {
		return TEXTS.of(key, arguments);
	}

	/** A name that is known in both languages, but not as a text of this bundle. */
	public static Text either(String english, String chinese) {
		return TEXTS.of("either", english, chinese);
	}

	public static boolean has(String key) {
		return TEXTS.has(key);
	}

	public static Refusal refusal(String key, Object... arguments) {
		return new Refusal(TEXTS.of(key, arguments));
	}

	public static Refusal refusal(Throwable cause, String key, Object... arguments) {
		return new Refusal(TEXTS.of(key, arguments), cause);
	}
}
