package org.jingjian.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.Session;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Found;
import org.jingjian.search.Searches;
import org.jingjian.search.internal.trial.TrialOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index on the disk: unreadable, and made anew whenever it is not what it should be. */
class IndexFolderTest {
	private static final int FILINGS = 40;

	@TempDir
	Path temp;

	private TrialOffice office;
	private Path index;

	@BeforeEach
	void fill() {
		office = new TrialOffice(temp.resolve("office"));
		index = office.folder().resolve("index");
		try (Session session = office.signIn("regulator")) {
			var filings = new ArrayList<Filing>();
			for (int i = 0; i < FILINGS; i++) {
				filings.add(office.filing("华瑞物业第" + i + "分公司"));
			}
			TrialOffice.receive(session, filings);
			try (FilingSearch search = Searches.embedded().open(session)) {
				search.settle(Progress.NONE);
			}
		}
	}

	private List<String> found(String text) {
		try (Session session = office.signIn("regulator")) {
			return found(session, text);
		}
	}

	/** Opens the index anew: what is found at first is nothing or right, and right as soon as it was mended. */
	private static List<String> found(Session session, String text) {
		try (FilingSearch search = Searches.embedded().open(session)) {
			search.settle(Progress.NONE);
			List<String> first = names(search, text);
			search.settle(Progress.NONE);
			List<String> second = names(search, text);
			assertTrue(first.isEmpty() || first.equals(second), () -> first + " is neither nothing nor right");
			return second;
		}
	}

	private static List<String> names(FilingSearch search, String text) {
		return search.find(text, 100).found().stream().map(Found::name).toList();
	}

	/** None of the words is so short that what is encrypted would hold it by chance. */
	@Test
	void noWordOfAFilingLiesOnTheDisk() throws IOException {
		List<byte[]> words = new ArrayList<>();
		for (String word : List.of("华瑞", "huarui", "91370100", "91370100ma3x", "handler1@example.cn", "13910000001", "食堂")) {
			words.add(word.getBytes(StandardCharsets.UTF_8));
		}
		List<Path> files = files();
		assertFalse(files.isEmpty());
		for (Path file : files) {
			String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			for (byte[] word : words) {
				assertFalse(content.contains(new String(word, StandardCharsets.ISO_8859_1)), () -> file + " tells " + new String(word, StandardCharsets.UTF_8));
			}
		}
	}

	@Test
	void aMissingIndexIsMadeAgain() throws IOException {
		for (Path file : files()) {
			Files.delete(file);
		}
		Files.deleteIfExists(index.resolve("write.lock"));
		Files.delete(index);
		assertEquals(FILINGS, found("华瑞").size());
	}

	@Test
	void aFlippedByteAnywhereNeverGivesAWrongAnswer() throws IOException {
		long seed = System.nanoTime();
		var random = new Random(seed);
		try (Session session = office.signIn("regulator")) {
			for (int round = 0; round < 20; round++) {
				damage(session, random, seed);
			}
		}
	}

	private void damage(Session session, Random random, long seed) throws IOException {
		List<Path> files = files();
		Path file = files.get(random.nextInt(files.size()));
		byte[] content = Files.readAllBytes(file);
		int at = random.nextInt(content.length);
		content[at] ^= (byte) (1 << random.nextInt(8));
		Files.write(file, content);
		String damage = "seed " + seed + ", " + file.getFileName() + " at " + at;
		assertEquals(FILINGS, found(session, "华瑞").size(), damage);
		assertEquals(List.of("华瑞物业第7分公司"), found(session, "第7分"), damage);
	}

	@Test
	void anIndexOfAnotherOfficeIsNotBelieved() throws IOException {
		var other = new TrialOffice(temp.resolve("other"));
		try (Session session = other.signIn("regulator")) {
			TrialOffice.receive(session, List.of(other.filing("泰和酒店")));
			try (FilingSearch search = Searches.embedded().open(session)) {
				search.settle(Progress.NONE);
			}
		}
		for (Path file : files()) {
			Files.delete(file);
		}
		try (var foreign = Files.list(other.folder().resolve("index"))) {
			for (Path file : foreign.toList()) {
				if (!file.endsWith("write.lock")) {
					Files.copy(file, index.resolve(file.getFileName()));
				}
			}
		}
		assertEquals(List.of(), found("泰和"));
		assertEquals(FILINGS, found("华瑞").size());
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(index)) {
			return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
		}
	}
}
