package org.jingjian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person reads is there in both languages. */
class TranslationTest {
	private static final String CHINESE = "_zh_CN.properties";
	/** Where an argument goes. A text that is nothing else chooses one of its arguments by the language. */
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}|%[sdn]");

	/** The English file of each pair. */
	static Stream<Path> texts() {
		Path root = Sources.root();
		return Stream.of("bundles", "features").flatMap(part -> Sources.files(root.resolve(part), TranslationTest::isEnglish).stream())
				.filter(file -> !root.relativize(file).toString().matches(".*[/\\\\](target|bin)[/\\\\].*"));
	}

	private static boolean isEnglish(String name) {
		return name.matches("(messages|help|feature|bundle|plugin)\\.properties");
	}

	@Test
	void thereAreTexts() {
		assertTrue(texts().count() > 5);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void bothLanguagesSayTheSameThings(Path english) {
		Properties source = read(english);
		Path file = english.resolveSibling(english.getFileName().toString().replace(".properties", CHINESE));
		assertTrue(Files.exists(file), () -> file + " is missing");
		Properties translated = read(file);
		assertEquals(keys(source), keys(translated), file.toString());
		for (String key : keys(source)) {
			if (!PLACE.matcher(source.getProperty(key)).matches()) {
				assertEquals(places(source.getProperty(key)), places(translated.getProperty(key)), () -> file + ": " + key);
			}
			assertEquals(source.getProperty(key).isBlank(), translated.getProperty(key).isBlank(), () -> file + ": " + key + " is empty in one language");
		}
	}

	private static Set<String> keys(Properties texts) {
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(place -> place.group(1) == null ? place.group() : place.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(Path file) {
		var texts = new Properties();
		try {
			texts.load(new StringReader(Sources.text(file)));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return texts;
	}
}
