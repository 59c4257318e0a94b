package org.jingjian.ui.help.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LibraryTest {
	private static Library library;

	@BeforeAll
	static void read() {
		library = Library.read();
	}

	@Test
	void theContentsLeadToPages() {
		assertTrue(library.first().isPresent());
		assertTrue(library.contents().size() > 3, () -> library.contents().toString());
		library.contents().forEach(LibraryTest::check);
	}

	private static void check(Entry entry) {
		assertTrue(entry.href().isEmpty() ? !entry.children().isEmpty() : library.get(entry.href()).isPresent(), entry::toString);
		entry.children().forEach(LibraryTest::check);
	}

	@Test
	void theContextOfAStepIsItsPage() {
		for (String step : List.of("accept", "return", "register", "reject", "change", "cancel")) {
			IContext context = HelpSystem.getContext("org.jingjian.ui.help.step_" + step);
			assertEquals("/org.jingjian.ui.help/pages/" + step + ".html", context.getRelatedTopics()[0].getHref());
			assertTrue(library.get(context.getRelatedTopics()[0].getHref()).isPresent());
		}
	}

	@Test
	void wordsAreFoundOnPagesWhateverTheirCase() {
		String word = library.get("/org.jingjian.ui.help/pages/terms.html").orElseThrow().title();
		List<Hit> hits = library.find(" " + word.toUpperCase(Locale.ROOT) + " ");
		assertEquals(word, hits.getFirst().page().title());
		assertEquals(List.of(), library.find("no page says so"));
		assertEquals(List.of(), library.find("  "));
	}
}
