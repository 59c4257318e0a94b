package org.jingjian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the house rules say of sources. */
class SourceRulesTest {
	private static final int LONGEST_FILE = 400;
	/** Files that may be longer, each with the reason. */
	private static final Map<String, String> LONGER = Map.of();
	private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?([a-z][\\w.]*?)\\.([A-Z*]\\w*)[\\w.*]*;");
	/** Packages of the JDK that a manifest does not name: those of java.* come by themselves. */
	private static final Pattern IMPLICIT = Pattern.compile("java\\..*");
	private static final Map<Pattern, String> UNWANTED = Map.of(
			Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"), "says that it is not finished",
			Pattern.compile("System\\.(out|err)\\b"), "prints past the terminal",
			Pattern.compile("\\.printStack" + "Trace\\("), "prints a trace",
			Pattern.compile("catch \\([^)]*\\) \\{\\s*\\}"), "swallows an exception",
			Pattern.compile("@Dis" + "abled"), "skips a test",
			Pattern.compile("Thread\\.sle" + "ep\\("), "sleeps",
			Pattern.compile("java\\.util\\.(Date|Calendar)\\b|java\\.text\\.SimpleDateFormat"), "uses the old dates",
			Pattern.compile("@auth" + "or"), "names an author");

	static Stream<SourceBundle> bundles() {
		return Sources.bundles().stream();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyImportOfASourceIsInTheManifest(SourceBundle bundle) {
		Set<String> known = new TreeSet<>(bundle.packages());
		known.addAll(bundle.names("Import-Package"));
		SourceBundle host = bundle.host();
		known.addAll(host.packages());
		known.addAll(host.names("Import-Package"));
		if (bundle.header("Require-Bundle") != null || host.header("Require-Bundle") != null) {
			known.add("org.eclipse.");
		}
		var undeclared = new TreeSet<String>();
		for (Path file : bundle.javaFiles()) {
			String text = Sources.text(file);
			Stream.concat(IMPORT.matcher(text).results().map(SourceRulesTest::packageOf), unwritten(text))
					.filter(name -> !IMPLICIT.matcher(name).matches() && !known.contains(name))
					.filter(name -> !(known.contains("org.eclipse.") && name.startsWith("org.eclipse.")))
					.forEach(name -> undeclared.add(name + " in " + file.getFileName()));
		}
		assertEquals(Set.of(), undeclared, bundle.name());
	}

	/** Packages that a source uses without naming them: a lambda handed to an assertion is a type of JUnit's. */
	private static Stream<String> unwritten(String text) {
		return Pattern.compile("\\bassert(Throws|ThrowsExactly|DoesNotThrow|All|Timeout)\\(").matcher(text).find()
				? Stream.of("org.junit.jupiter.api.function") : Stream.empty();
	}

	private static String packageOf(MatchResult statement) {
		return statement.group(2);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void filesAreShort(SourceBundle bundle) {
		var longer = new ArrayList<String>();
		for (Path file : bundle.javaFiles()) {
			long lines = Sources.text(file).lines().count();
			if (lines > LONGEST_FILE && !LONGER.containsKey(file.getFileName().toString())) {
				longer.add(file.getFileName() + ": " + lines);
			}
		}
		assertEquals(List.of(), longer, bundle.name());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nothingIsLeftLyingAbout(SourceBundle bundle) {
		var found = new ArrayList<String>();
		for (Path file : bundle.javaFiles()) {
			String text = Sources.text(file);
			UNWANTED.forEach((pattern, why) -> {
				if (pattern.matcher(text).find() && !(bundle.isTest() && pattern.pattern().startsWith("System"))) {
					found.add(file.getFileName() + " " + why);
				}
			});
		}
		assertEquals(List.of(), found, bundle.name());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyExportedTypeIsDescribed(SourceBundle bundle) {
		Pattern described = Pattern.compile("(?s).*\\*/\\s*(@[\\w.]+(\\([^)]*\\))?\\s*)*public .*");
		var silent = new ArrayList<String>();
		for (Path file : bundle.isTest() ? List.<Path>of() : bundle.javaFiles()) {
			String name = bundle.folder().resolve("src").relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.');
			if (bundle.names("Export-Package").contains(name) && !file.endsWith("package-info.java")) {
				String text = Sources.text(file);
				if (Pattern.compile("(?m)^public ").matcher(text).find() && !described.matcher(text.substring(0, firstType(text))).matches()) {
					silent.add(file.getFileName().toString());
				}
			}
		}
		assertEquals(List.of(), silent, bundle.name());
	}

	private static int firstType(String text) {
		var type = Pattern.compile("(?m)^public [^\\n]*").matcher(text);
		return type.find() ? type.end() : 0;
	}
}
