package org.jingjian.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.RevisionKind;
import org.jingjian.model.party.Role;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.Review.Step;
import org.jingjian.office.Settings;
import org.jingjian.office.internal.trial.TrialOffice;
import org.jingjian.store.Conflict;
import org.junit.jupiter.api.Test;

class FilingStepsTest extends OfficeTestBase {
	@Test
	void aFilingGoesFromReceiptToCancellation() {
		Filing filing = received("甲", "A");
		filing = session.filings().accept(filing.getId(), filing.getVersion());
		assertEquals(FilingState.ACCEPTED, filing.getState());
		filing = session.filings().register(filing.getId(), filing.getVersion());
		assertEquals("脸备〔2025〕1号", filing.getRegistrationNumber());
		filing.setStoredPersons(300_000);
		filing = session.filings().change(filing, LocalDate.of(2025, 6, 25), "新增场景");
		assertEquals(FilingState.CHANGED, filing.getState());
		assertEquals("脸备〔2025〕1号", filing.getRegistrationNumber());
		filing = session.filings().cancel(filing.getId(), filing.getVersion(), TODAY, "停止使用");
		assertEquals(FilingState.CANCELLED, filing.getState());
		assertEquals(List.of(RevisionKind.INITIAL, RevisionKind.CHANGE, RevisionKind.CANCELLATION),
				filing.getRevisions().stream().map(revision -> revision.getKind()).toList());
		assertEquals(List.of("filing.received", "filing.accepted", "filing.registered", "filing.changed", "filing.cancelled"),
				session.filings().history(filing.getId()).stream().map(entry -> entry.action()).toList());
		assertEquals(250_000, session.filings().asOf(filing.getId(), 3).orElseThrow().getStoredPersons());
	}

	@Test
	void acceptingIsRefusedByArticleWhileAMaterialIsMissing() {
		Filing filing = TrialOffice.filing("甲", "A");
		filing.getMaterials().clear();
		Filing stored = stored(receive(filing).id());
		Refusal refusal = assertThrows(Refusal.class,
				() -> session.filings().accept(stored.getId(), stored.getVersion()));
		assertEquals("缺少材料：备案表。 依据《试行规则》第一条。", refusal.in(Locale.SIMPLIFIED_CHINESE));
		assertEquals("Materials are missing: filing form. Basis: Trial Rules art. 1.", refusal.in(Locale.ENGLISH));
		assertEquals(FilingState.RECEIVED, stored(stored.getId()).getState());
		assertTrue(session.filings().review(stored.getId()).refusal(Step.ACCEPT).isPresent());
		assertFalse(session.filings().review(stored.getId()).refusal(Step.RETURN).isPresent());
	}

	@Test
	void whatAnOfficersRolesDoNotReachIsRefusedBeforeItIsTried() {
		Filing filing = received("甲", "A");
		signInAs("security");
		session.officers().add(new NewOfficer("clerk", "经办", Set.of(Role.REGULATOR), TrialOffice.PASSWORD));
		signInAs("clerk");
		var ofClerk = session.filings().review(filing.getId());
		assertTrue(ofClerk.refusal(Step.ACCEPT).isEmpty() && ofClerk.isEditable());
		assertEquals("Your roles do not include: deciding (register, reject, cancel).", ofClerk.refusal(Step.REJECT).orElseThrow().in(Locale.ENGLISH));
		signInAs("auditor");
		var ofAuditor = session.filings().review(filing.getId());
		assertFalse(ofAuditor.isEditable());
		for (Step step : Step.values()) {
			assertTrue(ofAuditor.refusal(step).orElseThrow().in(Locale.ENGLISH).startsWith("Your roles do not include"), step::name);
		}
	}

	@Test
	void nothingIsEditedOnceAFilingIsRejected() {
		Filing filing = received("甲", "A");
		assertTrue(session.filings().review(filing.getId()).isEditable());
		session.filings().reject(filing.getId(), filing.getVersion(), "重复");
		assertFalse(session.filings().review(filing.getId()).isEditable());
	}

	@Test
	void registeringIsRefusedByArticleUntilTheFindingIsSettled() {
		Filing filing = TrialOffice.filing("甲", "A");
		filing.getScenarios().getFirst().setAlternative(null);
		Filing stored = stored(receive(filing).id());
		Filing accepted = session.filings().accept(stored.getId(), stored.getVersion());
		Refusal refusal = assertThrows(Refusal.class,
				() -> session.filings().register(accepted.getId(), accepted.getVersion()));
		assertTrue(refusal.in(Locale.SIMPLIFIED_CHINESE).endsWith("依据《试行规则》第二条。"), refusal.in(Locale.ENGLISH));
		Filing settled = session.filings().settle(accepted.getId(), accepted.getVersion(), 0, "已责令改正");
		assertEquals(0, settled.getOpenFindings());
		assertEquals(FilingState.REGISTERED,
				session.filings().register(settled.getId(), settled.getVersion()).getState());
	}

	@Test
	void aSettledFindingStaysSettledWhenOtherThingsAreCorrected() {
		Filing filing = TrialOffice.filing("甲", "A");
		filing.getScenarios().getFirst().setAlternative(null);
		Filing stored = stored(receive(filing).id());
		stored = session.filings().settle(stored.getId(), stored.getVersion(), 0, "已核实");
		stored.getProcessor().setOfficeAddress("新址");
		stored = session.filings().correct(stored);
		assertEquals(0, stored.getOpenFindings());
		assertEquals("已核实", stored.getRemarks().getFirst().getSettlement());
	}

	@Test
	void whoTakesTheFirstStepWorksTheFiling() {
		Filing stored = received("甲", "A");
		assertNull(stored.getOfficer());
		Filing accepted = session.filings().accept(stored.getId(), stored.getVersion());
		assertEquals("regulator", accepted.getOfficer());
		signInAs("security");
		session.officers().add(new NewOfficer("zhao", "赵", Set.of(Role.REVIEWER), TrialOffice.PASSWORD));
		signInAs("zhao");
		assertEquals("regulator", session.filings().register(accepted.getId(), accepted.getVersion()).getOfficer());
	}

	@Test
	void aReturnNeedsReasonsCountsAndStartsTheOfficesTerm() {
		Filing stored = received("甲", "A");
		assertTrue(refusal(() -> session.filings().returnForSupplement(stored.getId(), stored.getVersion(), List.of(" ")))
				.contains("reason"));
		Filing returned = session.filings().returnForSupplement(stored.getId(), stored.getVersion(), List.of("缺盖章"));
		assertEquals(FilingState.INCOMPLETE, returned.getState());
		assertEquals(1, returned.getSupplementCount());
		assertEquals(LocalDate.of(2025, 7, 15), returned.getDueOn());
		assertNull(returned.getTerms().getLast().getArticle(), "a working agreement names no provision");
		returned.setMinors(7);
		Filing answered = session.filings().supplement(returned);
		assertEquals(FilingState.RECEIVED, answered.getState());
		assertNull(answered.getDueOn());
		Filing again = session.filings().returnForSupplement(answered.getId(), answered.getVersion(), List.of("仍缺"));
		assertEquals(2, again.getSupplementCount());
	}

	@Test
	void anUnansweredReturnBecomesOverdueTheDayAfter() {
		Filing stored = received("甲", "A");
		session.filings().returnForSupplement(stored.getId(), stored.getVersion(), List.of("缺盖章"));
		clock.set(LocalDate.of(2025, 7, 15));
		assertEquals(0, session.filings().markOverdue());
		clock.set(LocalDate.of(2025, 7, 16));
		assertEquals(1, session.filings().markOverdue());
		assertEquals(FilingState.OVERDUE, stored(stored.getId()).getState());
		assertEquals(1, session.filings().count(FilingQuery.all().listing(FilingQuery.Listing.OVERDUE)));
	}

	@Test
	void aSuspendedClockHidesItsDueDateAndResumesLater() {
		Filing stored = received("甲", "A");
		Filing returned = session.filings().returnForSupplement(stored.getId(), stored.getVersion(), List.of("缺盖章"));
		int term = returned.getTerms().size() - 1;
		Filing suspended = session.filings().suspend(returned.getId(), returned.getVersion(), term, LocalDate.of(2025, 7, 3), "鉴定");
		assertNull(suspended.getDueOn());
		Filing resumed = session.filings().resume(suspended.getId(), suspended.getVersion(), term, LocalDate.of(2025, 7, 7), "鉴定结束");
		assertEquals(LocalDate.of(2025, 7, 17), resumed.getDueOn());
		Filing extended = session.filings().extend(resumed.getId(), resumed.getVersion(), term, 2, "申请延期");
		assertEquals(LocalDate.of(2025, 7, 21), extended.getDueOn());
		assertEquals(3, extended.getTerms().get(term).getLedger().size());
	}

	@Test
	void aStepOnAnOldVersionIsAConflictAndChangesNothing() {
		Filing mine = received("甲", "A");
		Filing theirs = stored(mine.getId());
		theirs.getProcessor().setOfficeAddress("他人所改");
		session.filings().correct(theirs);
		mine.getProcessor().setOfficeAddress("我所改");
		Conflict conflict = assertThrows(Conflict.class, () -> session.filings().correct(mine));
		assertEquals(2, conflict.storedVersion());
		assertEquals("他人所改", stored(mine.getId()).getProcessor().getOfficeAddress());
	}

	@Test
	void anEditBringsContentOnlyNeverStateOrNumber() {
		Filing filing = received("甲", "A");
		filing.setState(FilingState.REGISTERED);
		filing.setRegistrationNumber("偷来的号");
		filing.getTerms().clear();
		filing.getRevisions().clear();
		Filing saved = session.filings().correct(filing);
		assertEquals(FilingState.RECEIVED, saved.getState());
		assertNull(saved.getRegistrationNumber());
		assertFalse(saved.getTerms().isEmpty());
		assertEquals(2, saved.getRevisions().size());
	}

	@Test
	void numbersCountUpWithinTheYearAndAnewInTheNext() {
		signInAs("admin");
		session.settings().put(Settings.REGISTRATION_NUMBER, "鲁备〔{year}〕{number:3}号");
		signInAs("regulator");
		assertEquals("鲁备〔2025〕001号", registered("甲", "A"));
		assertEquals("鲁备〔2025〕002号", registered("乙", "B"));
		clock.set(LocalDate.of(2026, 1, 5));
		assertEquals("鲁备〔2026〕001号", registered("丙", "C"));
	}

	private String registered(String name, String code) {
		Filing filing = received(name, code);
		filing = session.filings().accept(filing.getId(), filing.getVersion());
		return session.filings().register(filing.getId(), filing.getVersion()).getRegistrationNumber();
	}

	@Test
	void aChangeWithoutADifferenceIsRefusedAndSoIsOneOfTomorrow() {
		Filing filing = received("甲", "A");
		filing = session.filings().accept(filing.getId(), filing.getVersion());
		Filing registered = session.filings().register(filing.getId(), filing.getVersion());
		assertTrue(refusal(() -> session.filings().change(registered, TODAY, "无")).contains("same"));
		registered.setMinors(9);
		assertTrue(refusal(() -> session.filings().change(registered, TODAY.plusDays(1), "明日")).contains("future"));
	}

	@Test
	void oneProcessorUnderTwoNamesIsShownInTheReview() {
		Filing first = received("甲公司", "A");
		first = session.filings().accept(first.getId(), first.getVersion());
		session.filings().reject(first.getId(), first.getVersion(), "重复");
		Filing second = received("甲有限公司", "A");
		assertNotEquals(first.getId(), second.getId());
		assertEquals("甲公司", session.filings().review(second.getId()).sameProcessor().getFirst().name());
		Filing third = received("甲有限公司", "B");
		assertEquals(List.of(second.getId()), session.filings().namesakes(third.getId()).stream().map(row -> row.id()).toList());
		assertEquals(List.of(third.getId()), session.filings().namesakes(second.getId()).stream().map(row -> row.id()).toList());
	}
}
