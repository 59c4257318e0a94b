package org.jingjian.base;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The texts of one package: {@code messages.properties} (English) and {@code messages_zh_CN.properties} beside a class.
 * Patterns follow {@link MessageFormat}; numbers are shown without grouping unless the pattern asks for it.
 */
public final class Texts {
	private static final ResourceBundle.Control NO_FALLBACK =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Class<?> owner;

	private Texts(Class<?> owner) {
		this.owner = owner;
	}

	/** The texts that lie beside {@code owner}, read with its class loader. */
	public static Texts beside(Class<?> owner) {
		return new Texts(owner);
	}

	/**
	 * A message still without a language.
	 *
	 * @param arguments texts are shown in the message's language, and the items of a list beside one another as it does so
	 */
	public Text of(String key, Object... arguments) {
		return new Text(this, key, arguments);
	}

	/** True if the English texts have {@code key}. */
	public boolean has(String key) {
		return bundle(Locale.ROOT).containsKey(key);
	}

	String in(Locale locale, String key, Object... arguments) {
		String pattern;
		try {
			pattern = bundle(locale).getString(key);
		} catch (MissingResourceException missing) {
			throw new IllegalStateException("No text " + key + " beside " + owner.getName(), missing);
		}
		Object[] shown = new Object[arguments.length];
		for (int i = 0; i < shown.length; i++) {
			shown[i] = shown(locale, arguments[i]);
		}
		return new MessageFormat(pattern, locale).format(shown);
	}

	private static Object shown(Locale locale, Object argument) {
		return switch (argument) {
			case null -> "";
			case Text text -> text.in(locale);
			case Number number -> number;
			case List<?> several -> several.stream().map(each -> shown(locale, each).toString())
					.collect(Collectors.joining(isChinese(locale) ? "、" : ", "));
			default -> argument.toString();
		};
	}

	private static boolean isChinese(Locale locale) {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
	}

	private ResourceBundle bundle(Locale locale) {
		Locale known = isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
		return ResourceBundle.getBundle(owner.getPackageName() + ".messages", known, owner.getClassLoader(), NO_FALLBACK);
	}
}
