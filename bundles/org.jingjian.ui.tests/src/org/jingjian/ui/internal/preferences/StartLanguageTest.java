package org.jingjian.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of the next start is kept beside all else that the platform reads there. */
class StartLanguageTest {
	private static final List<String> REST = List.of("# made by a build", "osgi.bundles=one\\:two@1\\:start", "eclipse.application=org.jingjian.ui.application");

	@TempDir
	private Path folder;

	@Test
	void isKeptAndTakenBack() throws IOException {
		Files.write(folder.resolve("config.ini"), REST);
		var language = new StartLanguage(folder);
		assertTrue(language.canChange());
		assertEquals("", language.chosen());
		language.choose("zh_CN");
		assertEquals("zh_CN", new StartLanguage(folder).chosen());
		language.choose("en");
		assertEquals("en", language.chosen());
		assertEquals(REST.size() + 1, Files.readAllLines(folder.resolve("config.ini")).size());
		language.choose("");
		assertEquals(REST, Files.readAllLines(folder.resolve("config.ini")), "nothing else was touched");
	}

	@Test
	void cannotBeChangedWhereNothingCanBeWritten() {
		assertFalse(new StartLanguage(null).canChange());
		assertFalse(new StartLanguage(folder).canChange(), "there is no file yet");
		assertEquals("", new StartLanguage(folder).chosen());
	}
}
