package org.jingjian.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** A message that has not chosen its language yet. Its key is stable and may be compared and stored. */
public final class Text {
	private final Texts texts;
	private final String key;
	private final Object[] arguments;

	Text(Texts texts, String key, Object... arguments) {
		this.texts = Objects.requireNonNull(texts);
		this.key = Objects.requireNonNull(key);
		this.arguments = arguments.clone();
	}

	/** The stable name of the message, for example {@code password.wrong}. */
	public String key() {
		return key;
	}

	/** The message in a language: simplified Chinese for any Chinese locale, English for all others. */
	public String in(Locale locale) {
		return texts.in(locale, key, arguments);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Text text && key.equals(text.key) && Arrays.equals(arguments, text.arguments);
	}

	@Override
	public int hashCode() {
		return 31 * key.hashCode() + Arrays.hashCode(arguments);
	}

	/** The key alone: arguments may be a user's data and must not reach a log. */
	@Override
	public String toString() {
		return key;
	}
}
