package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jingjian.base.Refusal;
import org.jingjian.law.sample.Samples;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Term;
import org.jingjian.model.filing.TermEvent;
import org.jingjian.model.filing.TermEventKind;
import org.jingjian.model.filing.TermUnit;
import org.junit.jupiter.api.Test;

class TermsTest {
	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private final WorkCalendar calendar = WorkCalendars.builtIn();
	private final RuleSet rules = Samples.inForce();

	@Test
	void aStartedTermRemembersWhatItWasCountedWith() {
		Term term = Terms.start(rules.term("filing"), rules, LocalDate.of(2025, 6, 1), calendar);
		assertEquals("2025-07-14", term.getDue());
		assertEquals("2025-06-01", term.getTrigger());
		assertEquals("R1", term.getArticle());
		assertEquals(rules.version(), term.getRules());
		assertEquals(calendar.version(), term.getCalendar());
		assertEquals(LocalDate.of(2025, 7, 14), Terms.dueOn(term));
		assertEquals(List.of(30, TermUnit.WORKING_DAYS), List.of(term.getLength(), term.getUnit()));
	}

	@Test
	void aWorkingAgreementNamesNoArticle() {
		assertNull(Terms.start(rules.term("supplement"), rules, MONDAY, calendar).getArticle());
	}

	@Test
	void theLegacyDateStandsAndIsCountedAgainToItself() {
		Term term = Terms.start(rules.term("filing"), rules, LocalDate.of(2024, 1, 1), calendar);
		assertEquals("2025-07-14", term.getDue());
		assertEquals("R2", term.getArticle());
		assertEquals(LocalDate.of(2025, 7, 14), Terms.reckon(term, calendar).due().orElseThrow());
		assertTrue(rules.filingDeadline(LocalDate.of(2024, 1, 1), calendar).explanation(Locale.CHINA)
				.contains("截止日由规定直接定为2025年7月14日"));
	}

	@Test
	void theDayTheRulesBeganIsNoLegacy() {
		assertEquals(30, rules.filingDeadline(LocalDate.of(2025, 6, 1), calendar).days().size());
		assertEquals(0, rules.filingDeadline(LocalDate.of(2025, 5, 31), calendar).days().size());
	}

	@Test
	void theResumedDayRunsAgain() {
		Term term = term(event(TermEventKind.SUSPENDED, 3), event(TermEventKind.RESUMED, 5));
		assertEquals(LocalDate.of(2026, 3, 6), Terms.reckon(term, calendar).due().orElseThrow());
	}

	@Test
	void aSuspensionResumedTheSameDayNeverWas() {
		Term term = term(event(TermEventKind.SUSPENDED, 3), event(TermEventKind.RESUMED, 3));
		assertEquals(LocalDate.of(2026, 3, 4), Terms.reckon(term, calendar).due().orElseThrow());
	}

	@Test
	void aSuspendedTermHasNoDueDate() {
		Term term = term(event(TermEventKind.SUSPENDED, 3));
		term.setDue("2026-03-04");
		Terms.fill(term, Terms.reckon(term, calendar));
		assertNull(term.getDue());
		assertNull(Terms.dueOn(term));
	}

	@Test
	void eventsTellTheSameInAnyOrder() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<TermEvent> events = new ArrayList<>(List.of(event(TermEventKind.SUSPENDED, 3), event(TermEventKind.SUSPENDED, 4),
				event(TermEventKind.RESUMED, 6), event(TermEventKind.RESUMED, 10), event(TermEventKind.EXTENDED, 5),
				event(TermEventKind.RECOUNTED, 5)));
		LocalDate due = Reckoning.of(new TermLength(2, TermUnit.WORKING_DAYS), MONDAY, Terms.ledger(events), calendar).due()
				.orElseThrow();
		assertEquals(LocalDate.of(2026, 3, 13), due);
		for (int i = 0; i < 50; i++) {
			Collections.shuffle(events, random);
			Ledger ledger = Terms.ledger(events);
			assertEquals(due, Reckoning.of(new TermLength(2, TermUnit.WORKING_DAYS), MONDAY, ledger, calendar).due()
					.orElseThrow(), "seed " + seed);
		}
	}

	@Test
	void refusesToResumeWhatRuns() {
		Term term = term(event(TermEventKind.RESUMED, 3));
		assertThrows(Refusal.class, () -> Terms.reckon(term, calendar));
	}

	@Test
	void refusesAnUnreadableTrigger() {
		Term term = term();
		term.setTrigger("yesterday");
		assertThrows(Refusal.class, () -> Terms.reckon(term, calendar));
	}

	@Test
	void hoursKeepTheirTimeOfDay() {
		Term term = term();
		term.setUnit(TermUnit.HOURS);
		term.setLength(24);
		term.setTrigger("2026-03-02T10:20");
		Terms.fill(term, Terms.reckon(term, calendar));
		assertEquals("2026-03-03T10:20", term.getDue());
		assertEquals(LocalDate.of(2026, 3, 3), Terms.dueOn(term));
	}

	private static Term term(TermEvent... events) {
		Term term = FilingFactory.eINSTANCE.createTerm();
		term.setUnit(TermUnit.WORKING_DAYS);
		term.setLength(2);
		term.setTrigger(MONDAY.toString());
		term.getLedger().addAll(List.of(events));
		return term;
	}

	private static TermEvent event(TermEventKind kind, int day) {
		TermEvent event = FilingFactory.eINSTANCE.createTermEvent();
		event.setKind(kind);
		event.setOn(LocalDate.of(2026, 3, day));
		event.setAmount(kind == TermEventKind.EXTENDED ? 2 : 0);
		return event;
	}
}
