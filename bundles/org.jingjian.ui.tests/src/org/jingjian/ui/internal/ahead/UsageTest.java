package org.jingjian.ui.internal.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
	@TempDir
	private Path folder;

	private Usage session(String version) {
		return new Usage(folder.resolve("kept").resolve("ahead.txt"), version, new Thread());
	}

	@Test
	void whatASessionNeededIsKnownToTheNextInItsOrder() throws IOException {
		Usage first = session("1");
		first.needed("b", "Two");
		first.needed("a", "One");
		first.keep();
		assertEquals(List.of("b Two", "a One"), session("1").earlier());
	}

	@Test
	void laterSessionsAddToIt() throws IOException {
		Usage first = session("1");
		first.needed("a", "One");
		first.keep();
		Usage second = session("1");
		second.needed("a", "Three");
		second.needed("a", "One");
		second.keep();
		assertEquals(List.of("a One", "a Three"), session("1").earlier());
	}

	@Test
	void anotherVersionBeginsAnew() throws IOException {
		Usage old = session("1");
		old.needed("a", "One");
		old.keep();
		Usage updated = session("2");
		assertEquals(List.of(), updated.earlier());
		updated.needed("a", "Two");
		updated.keep();
		assertEquals(List.of("a Two"), session("2").earlier());
	}

	@Test
	void aFirstSessionKnowsOfNone() throws IOException {
		assertEquals(List.of(), session("1").earlier());
	}

	@Test
	void whatWasForeseenIsKeptAfterWhatWasNeeded() throws IOException {
		Usage first = session("1");
		first.foreseen(List.of("a One", "c Three"));
		first.needed("b", "Two");
		first.needed("c", "Three");
		first.keep();
		assertEquals(List.of("b Two", "c Three", "a One"), session("1").earlier());
	}
}
