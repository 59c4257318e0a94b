package org.jingjian.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.Role;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.OfficeListener.OfficeEvent;
import org.jingjian.office.internal.trial.TrialOffice;
import org.jingjian.store.Conflict;
import org.jingjian.store.Filter;
import org.jingjian.store.HistoryEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 分派承办人. */
class AssigningTest extends OfficeTestBase {
	@BeforeEach
	void moreOfficersCome() {
		signInAs("security");
		session.officers().add(new NewOfficer("wang", "王敏", Set.of(Role.REGULATOR), TrialOffice.PASSWORD));
		session.officers().add(new NewOfficer("zhao", "赵刚", Set.of(Role.REVIEWER), TrialOffice.PASSWORD));
		session.officers().add(new NewOfficer("qian", "钱进", Set.of(Role.REVIEWER), TrialOffice.PASSWORD));
		session.officers().add(new NewOfficer("visit", "孙巡", Set.of(Role.INSPECTOR), TrialOffice.PASSWORD));
		session.officers().setActive("qian", false);
		signInAs("regulator");
	}

	@Test
	void aFilingIsGivenToAnOfficerAndTakenAgainAndTheJournalTells() {
		Filing filing = received("甲", "A");
		Filing given = session.filings().assign(filing.getId(), filing.getVersion(), "wang");
		assertEquals("wang", given.getOfficer());
		assertEquals(2, given.getVersion());
		assertEquals("wang", session.filings().rows(new long[] { filing.getId() }).getFirst().officer());
		assertEquals(1, session.filings().count(FilingQuery.all().where(Filter.is("officer", "wang"))));
		Filing free = session.filings().assign(filing.getId(), 2, null);
		assertNull(free.getOfficer());
		assertNull(stored(filing.getId()).getOfficer());
		assertEquals(1, session.filings().count(FilingQuery.all().where(Filter.is("officer", null))));
		List<HistoryEntry> history = session.filings().history(filing.getId());
		assertEquals(List.of("filing.received", "filing.assigned", "filing.assigned"), history.stream().map(HistoryEntry::action).toList());
		assertEquals(List.of(new HistoryEntry.Change("officer", null, "wang")), history.get(1).changes());
		assertEquals(List.of(new HistoryEntry.Change("officer", "wang", null)), history.get(2).changes());
		assertEquals("regulator", history.get(1).account());
		signInAs("auditor");
		assertTrue(session.journal().verify(true, Progress.NONE).valid());
	}

	@Test
	void whoHasItAlreadyIsNotGivenItAgain() {
		Filing filing = received("甲", "A");
		session.filings().assign(filing.getId(), 1, "zhao");
		var heard = new ArrayList<OfficeEvent>();
		session.listen(heard::add);
		assertEquals(2, session.filings().assign(filing.getId(), 2, "zhao").getVersion());
		assertEquals(2, session.filings().history(filing.getId()).size());
		assertEquals(List.of(), heard);
		session.filings().assign(filing.getId(), 2, null);
		assertEquals(3, session.filings().assign(filing.getId(), 3, null).getVersion());
		assertEquals(List.of(new OfficeEvent("filing.assigned", filing.getId())), heard);
	}

	@Test
	void onlyAnActiveOfficerWhoMayReviewIsGivenFilings() {
		Filing filing = received("甲", "A");
		assertTrue(refusal(() -> session.filings().assign(filing.getId(), 1, "nobody")).contains("nobody"));
		assertTrue(refusal(() -> session.filings().assign(filing.getId(), 1, "")).contains("account"));
		assertTrue(refusal(() -> session.filings().assign(filing.getId(), 1, "qian")).contains("closed"));
		for (String account : List.of("visit", "admin", "security", "auditor")) {
			assertTrue(refusal(() -> session.filings().assign(filing.getId(), 1, account)).contains("reviewing"), account);
		}
		assertEquals(1, stored(filing.getId()).getVersion());
		assertEquals(1, session.filings().history(filing.getId()).size());
	}

	@Test
	void whoMayNotReviewGivesNothingAway() {
		long id = received("甲", "A").getId();
		for (String account : List.of("visit", "admin", "security", "auditor")) {
			signInAs(account);
			assertTrue(refusal(() -> session.filings().assign(id, 1, "wang")).contains("reviewing filings"), account);
		}
		signInAs("zhao");
		assertEquals("wang", session.filings().assign(id, 1, "wang").getOfficer());
	}

	@Test
	void anOldVersionIsAConflictAndAMissingFilingIsTold() {
		Filing filing = received("甲", "A");
		session.filings().accept(filing.getId(), 1);
		assertEquals(2, assertThrows(Conflict.class, () -> session.filings().assign(filing.getId(), 1, "wang")).storedVersion());
		assertEquals("regulator", stored(filing.getId()).getOfficer());
		assertTrue(refusal(() -> session.filings().assign(9_999, 1, "wang")).contains("no such filing"));
	}

	@Test
	void whoIsGivenAFilingKeepsItWhenAnotherTakesAStep() {
		Filing filing = received("甲", "A");
		session.filings().assign(filing.getId(), 1, "wang");
		assertEquals("wang", session.filings().accept(filing.getId(), 2).getOfficer());
	}
}
