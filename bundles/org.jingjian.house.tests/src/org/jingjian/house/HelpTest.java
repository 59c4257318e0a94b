package org.jingjian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help is there in both languages, leads nowhere in vain, and knows each command, each key and each context. */
class HelpTest {
	private static final Path HELP = Sources.root().resolve("bundles/org.jingjian.ui.help");
	private static final Path ENGLISH = HELP;
	private static final Path CHINESE = HELP.resolve("nl/zh");
	private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
	private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");
	private static final Pattern COMMAND = Pattern.compile("<command (?![^>]*commandId)[^>]*\\bid=\"(org\\.jingjian\\.[^\"]*)\"");
	private static final Pattern COMMAND_ID = Pattern.compile("command:(org\\.jingjian\\.[\\w.]+)");
	private static final Pattern KEY = Pattern.compile("<key (?=[^>]*commandId=)[^>]*sequence=\"([^\"]*)\"");
	private static final Pattern CONTEXT = Pattern.compile("setHelp\\(\\w+, \"org\\.jingjian\\.ui\\.help\\.(\\w+)\"");

	static Stream<Path> languages() {
		return Stream.of(ENGLISH, CHINESE);
	}

	private static Set<String> names(Path folder) {
		return Sources.files(folder, name -> name.matches(".*\\.(html|xml)")).stream().map(file -> folder.relativize(file).toString())
				.filter(name -> name.matches("(pages|guides)/.*|toc.xml|contexts.xml")).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Path> pages(Path language) {
		return Sources.files(language.resolve("pages"), name -> name.endsWith(".html"));
	}

	private static List<String> plugins() {
		return Sources.bundles().stream().map(bundle -> bundle.folder().resolve("plugin.xml")).filter(Files::exists).map(Sources::text).toList();
	}

	private static Set<String> all(Pattern pattern, Stream<String> texts) {
		return texts.flatMap(text -> pattern.matcher(text).results()).map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyPageIsThereInBothLanguages() {
		assertTrue(names(ENGLISH).size() > 20, () -> names(ENGLISH).toString());
		assertEquals(names(ENGLISH), names(CHINESE));
	}

	@Test
	void bothLanguagesOfAPageAreBuiltAlike() {
		for (String name : names(ENGLISH)) {
			assertEquals(shape(ENGLISH.resolve(name)), shape(CHINESE.resolve(name)), name);
		}
	}

	/** What links and what is linked to; the words differ. */
	private static List<String> shape(Path file) {
		return Pattern.compile("(?:href|id|command|help)=\"[^\"]*\"|<(?:h1|h2|step)\\b").matcher(Sources.text(file)).results()
				.map(found -> found.group()).sorted().toList();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyLinkLeadsToAPageAndAPlaceOnIt(Path language) {
		var lost = new ArrayList<String>();
		var files = new ArrayList<>(pages(language));
		files.add(language.resolve("toc.xml"));
		files.add(language.resolve("contexts.xml"));
		for (Path file : files) {
			all(LINK, Stream.of(Sources.text(file))).stream().filter(link -> !link.startsWith("command:") && !leads(file, link))
					.forEach(link -> lost.add(file.getFileName() + " to " + link));
		}
		assertEquals(List.of(), lost);
	}

	private static boolean leads(Path from, String link) {
		String[] parts = link.split("#", 2);
		Path target = from.resolveSibling(parts[0]);
		return Files.exists(target) && (parts.length == 1 || all(ANCHOR, Stream.of(Sources.text(target))).contains(parts[1]));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void theContentsNameEveryPage(Path language) {
		Set<String> named = all(LINK, Stream.of(Sources.text(language.resolve("toc.xml"))));
		Set<String> there = pages(language).stream().map(file -> "pages/" + file.getFileName()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(there, named);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyCommandHasAPageThatNamesItAndNoPageNamesAnother(Path language) {
		Set<String> defined = all(COMMAND, plugins().stream());
		Set<String> named = all(COMMAND_ID, pages(language).stream().map(Sources::text));
		assertTrue(defined.size() > 10, defined::toString);
		assertEquals(defined, named);
		var sheets = Sources.files(language.resolve("guides"), name -> name.endsWith(".xml")).stream().map(Sources::text).toList();
		assertTrue(defined.containsAll(all(COMMAND_ID, sheets.stream())), () -> "a guide runs an unknown command: " + all(COMMAND_ID, sheets.stream()));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void thePageOfKeysHasEveryKey(Path language) {
		String page = Sources.text(language.resolve("pages/keys.html"));
		List<String> missing = all(KEY, plugins().stream()).stream().map(key -> key.replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt"))
				.filter(key -> !page.contains("<kbd>" + key + "</kbd>")).toList();
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyContextASourceNamesIsKnown(Path language) {
		Set<String> known = all(ANCHOR, Stream.of(Sources.text(language.resolve("contexts.xml"))));
		Set<String> used = Sources.bundles().stream().filter(bundle -> !bundle.isTest()).flatMap(bundle -> bundle.javaFiles().stream()).map(Sources::text)
				.flatMap(text -> CONTEXT.matcher(text).results()).map(found -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(used.size() > 5, used::toString);
		assertTrue(known.containsAll(used), () -> "unknown contexts: " + used.stream().filter(each -> !known.contains(each)).toList());
	}

	@ParameterizedTest
	@MethodSource("languages")
	void whateverRestsOnLawSaysHowSureItIs(Path language) {
		String marks = language.equals(CHINESE) ? "【(已核对|部分核对|转引|未核对|非法定)】" : "\\[(checked|partly read|from a secondary source|unverified|not law)]";
		var unmarked = new ArrayList<String>();
		for (Path file : pages(language)) {
			Pattern.compile("<p class=\"law\">(.*?)</p>").matcher(Sources.text(file)).results().map(found -> found.group(1))
					.filter(law -> !Pattern.compile(marks).matcher(law).find()).forEach(law -> unmarked.add(file.getFileName() + ": " + law));
		}
		assertEquals(List.of(), unmarked);
	}
}
