package org.jingjian.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.demo.Demo;
import org.jingjian.demo.Demo.Wish;
import org.jingjian.demo.internal.trial.TrialFace;
import org.jingjian.law.Rules;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fictitious office: the same for the same seed, alive, and with a journal that holds. */
class DemoTest {
	private static final char[] PASSWORD = "nobody's secret".toCharArray();
	private static final Clock NOW = Clock.fixed(Instant.parse("2026-02-12T08:30:00Z"), ZoneOffset.UTC);
	private static final int FILINGS = 200;

	private final TrialFace field = new TrialFace();
	private final Rules rules = Rules.of(List.of(field));

	@TempDir
	Path temp;

	@Test
	void theSameSeedMakesTheSameFilingsAndAnotherOthers() {
		List<FilingRow> once = made("once", 7);
		assertEquals(once, made("again", 7));
		assertNotEquals(once, made("other", 8));
	}

	@Test
	void everyStateIsThereOverTheMonthsAndTheJournalHolds() {
		List<FilingRow> rows = made("office", 1);
		assertEquals(FILINGS, rows.size());
		var states = rows.stream().map(FilingRow::state).collect(Collectors.toCollection(() -> EnumSet.noneOf(FilingState.class)));
		assertEquals(EnumSet.allOf(FilingState.class), states);
		var officers = rows.stream().map(row -> String.valueOf(row.officer())).collect(Collectors.toSet());
		assertEquals(Set.of("regulator", "wangmin", "liqiang", "null"), officers, "some are given to colleagues, some are still nobody's");
		assertTrue(rows.stream().anyMatch(row -> row.receivedAt().isBefore(Instant.parse("2025-08-01T00:00:00Z"))));
		assertTrue(rows.stream().anyMatch(row -> row.receivedAt().isAfter(Instant.parse("2026-02-01T00:00:00Z"))));
		assertFalse(rows.stream().anyMatch(row -> row.receivedAt().isAfter(NOW.instant())));
		try (Session auditor = open("office", "auditor")) {
			var verified = auditor.journal().verify(true, Progress.NONE);
			assertTrue(verified.valid(), () -> verified.firstFault().orElseThrow().in(java.util.Locale.ENGLISH));
			assertTrue(verified.entries() > 2 * FILINGS, () -> verified.entries() + " entries");
			assertTrue(auditor.office().name().contains("虚构"));
		}
	}

	@Test
	void everyRegisteredFilingPassedTheGates() {
		try (Session session = signedIn("gates", 3)) {
			List<FilingRow> registered = session.filings().rows(FilingQuery.all().inState(FilingState.REGISTERED));
			assertFalse(registered.isEmpty());
			for (FilingRow row : registered.subList(0, 20)) {
				assertEquals(0, row.openFindings(), row::toString);
				assertEquals(null, session.filings().find(row.id()).orElseThrow().getMissingMaterials(), row::toString);
				List<String> actions = session.filings().history(row.id()).stream().map(entry -> entry.action()).toList();
				assertEquals("filing.registered", actions.getLast(), actions::toString);
				assertTrue(actions.contains("filing.accepted"), actions::toString);
			}
		}
	}

	@Test
	void refusesAClockOfBeforeTheRules() {
		Clock early = Clock.fixed(LocalDate.of(2025, 6, 2).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		assertThrows(Refusal.class, () -> demo().found(temp.resolve("early"), PASSWORD.clone(), new Wish(1, 10, early), Progress.NONE));
	}

	private Demo demo() {
		return Demo.embedded(rules, field);
	}

	private List<FilingRow> made(String name, long seed) {
		try (Session session = signedIn(name, seed)) {
			return session.filings().rows(FilingQuery.all());
		}
	}

	private Session signedIn(String name, long seed) {
		demo().found(temp.resolve(name), PASSWORD.clone(), new Wish(seed, FILINGS, NOW), Progress.NONE);
		return open(name, Demo.ACCOUNT);
	}

	private Session open(String name, String account) {
		return Offices.embedded(Stores.embedded(NOW), rules, NOW, field).signIn(temp.resolve(name), account, PASSWORD.clone());
	}
}
