package org.jingjian.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.HeldStatus;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.Arrival;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Receipt;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.office.internal.trial.TrialOffice;
import org.junit.jupiter.api.Test;

class ReceptionTest extends OfficeTestBase {
	@Test
	void aWholeFilingIsTakenInWithoutARemark() {
		Receipt receipt = receive(TrialOffice.filing("甲", "A"));
		assertEquals(Outcome.ACCEPTED, receipt.outcome());
		Filing stored = stored(receipt.id());
		assertEquals(FilingState.RECEIVED, stored.getState());
		assertEquals("2025-07-15", stored.getTerms().getFirst().getDue());
		assertEquals(TrialOffice.FILED, stored.getTerms().getFirst().getEndedOn());
		assertNull(stored.getDueOn(), "the clock to file ended, and the office set none to review");
	}

	@Test
	void theSameAgainChangesNothing() {
		receive(TrialOffice.filing("甲", "A"));
		long before = journalSize();
		Receipt again = receive(TrialOffice.filing("甲", "A"));
		assertEquals(Outcome.UNCHANGED, again.outcome());
		assertEquals(1, session.filings().count(FilingQuery.all()));
		assertEquals(before, journalSize());
	}

	private long journalSize() {
		signInAs("auditor");
		long size = session.journal().entries(1, Integer.MAX_VALUE).stream()
				.filter(entry -> !entry.action().equals("officer.signed-in")).count();
		signInAs("regulator");
		return size;
	}

	@Test
	void theSameIsStillKnownAfterAnOfficerCorrectedIt() {
		Filing stored = received("甲", "A");
		stored.getProcessor().setOfficeAddress("历下区");
		session.filings().correct(stored);
		assertEquals(Outcome.UNCHANGED, receive(TrialOffice.filing("甲", "A")).outcome());
		assertEquals("历下区", stored(stored.getId()).getProcessor().getOfficeAddress());
	}

	@Test
	void aFindingOfTheReviewWarnsAndIsKept() {
		Filing filing = TrialOffice.filing("甲", "A");
		filing.getScenarios().getFirst().setAlternative(null);
		Receipt receipt = receive(filing);
		assertEquals(Outcome.WARNED, receipt.outcome());
		assertEquals("face-only", receipt.remarks().getFirst().getKind());
		assertEquals(1, stored(receipt.id()).getOpenFindings());
	}

	@Test
	void aDoubtIsHeldAsWrittenAndOnlyOnce() {
		Filing doubtful = TrialOffice.filing("甲", "A");
		doubtful.getRemarks().add(remark("ambiguous-number", Severity.QUERY));
		Arrival arrival = TrialOffice.arrival(doubtful);
		assertEquals(Outcome.QUERIED, receiveAll(arrival).getFirst().outcome());
		assertEquals(Outcome.UNCHANGED, receiveAll(arrival).getFirst().outcome());
		assertEquals(0, session.filings().count(FilingQuery.all()));
		var held = session.held().waiting();
		assertEquals(1, held.size());
		assertEquals(HeldStatus.QUERIED, held.getFirst().getStatus());
		assertEquals("甲", held.getFirst().getRows().getFirst().getCells().getFirst().getText());
	}

	@Test
	void aHeldRowIsTakenInAfterItsCorrection() {
		Filing wrong = TrialOffice.filing("甲", "A");
		wrong.getRemarks().add(remark("negative-number", Severity.REFUSAL));
		assertEquals(Outcome.REFUSED, receive(wrong).outcome());
		var held = session.held().waiting().getFirst();
		Receipt still = session.held().takeIn(held, TrialOffice.arrival(EcoreUtil.copy(wrong)));
		assertEquals(Outcome.REFUSED, still.outcome());
		held = session.held().waiting().getFirst();
		Receipt receipt = session.held().takeIn(held, TrialOffice.arrival(TrialOffice.filing("甲", "A")));
		assertEquals(Outcome.ACCEPTED, receipt.outcome());
		assertTrue(session.held().waiting().isEmpty());
		assertEquals(receipt.id(), session.held().find(held.getId()).orElseThrow().getFiling());
		assertEquals(Outcome.UNCHANGED, receive(wrong).outcome(), "its first wording stays known");
	}

	@Test
	void aDiscardedRowNeedsAReasonAndStaysOutOfTheList() {
		Filing wrong = TrialOffice.filing("甲", "A");
		wrong.getRemarks().add(remark("missing-name", Severity.REFUSAL));
		receive(wrong);
		var held = session.held().waiting().getFirst();
		assertTrue(refusal(() -> session.held().discard(held.getId(), held.getVersion(), " ")).contains("reason"));
		session.held().discard(held.getId(), held.getVersion(), "测试数据");
		assertTrue(session.held().waiting().isEmpty());
		assertEquals(HeldStatus.DISCARDED, session.held().find(held.getId()).orElseThrow().getStatus());
	}

	@Test
	void otherContentForARegisteredProcessorIsHeldForAnOfficer() {
		Filing stored = received("甲", "A");
		stored = session.filings().accept(stored.getId(), stored.getVersion());
		session.filings().register(stored.getId(), stored.getVersion());
		Filing other = TrialOffice.filing("甲", "A");
		other.setStoredPersons(999_999);
		Receipt receipt = receive(other);
		assertEquals(Outcome.QUERIED, receipt.outcome());
		assertEquals(Reception.ON_FILE, receipt.remarks().getLast().getKind());
		assertEquals(250_000, stored(stored.getId()).getStoredPersons());
	}

	@Test
	void anArrivalAnswersAReturn() {
		Filing stored = received("甲", "A");
		session.filings().returnForSupplement(stored.getId(), stored.getVersion(), List.of("缺附件"));
		Filing answer = TrialOffice.filing("甲", "A");
		answer.setStoredPersons(260_000);
		Receipt receipt = receive(answer);
		assertEquals(stored.getId(), receipt.id());
		Filing after = stored(stored.getId());
		assertEquals(FilingState.RECEIVED, after.getState());
		assertEquals(260_000, after.getStoredPersons());
		assertEquals(TODAY, after.getSupplements().getFirst().getAnsweredOn());
	}

	@Test
	void whoNeverFiledIsExpectedThenListedWhenTheTermIsOver() {
		Filing known = TrialOffice.filing("甲", "A");
		known.setFiledOn(null);
		Receipt receipt = receive(known);
		Filing stored = stored(receipt.id());
		assertEquals(FilingState.EXPECTED, stored.getState());
		assertEquals(LocalDate.of(2025, 7, 15), stored.getDueOn());
		var neverFiled = FilingQuery.all().listing(FilingQuery.Listing.NEVER_FILED);
		clock.set(LocalDate.of(2025, 7, 15));
		assertEquals(0, session.filings().count(neverFiled), "the last day is still in time");
		clock.set(LocalDate.of(2025, 7, 16));
		assertEquals(1, session.filings().count(neverFiled));
		assertEquals(1, session.filings().markOverdue());
		assertEquals(FilingState.OVERDUE, stored(receipt.id()).getState());
		assertEquals(1, session.filings().count(neverFiled));
		receive(TrialOffice.filing("甲", "A"));
		assertEquals(FilingState.RECEIVED, stored(receipt.id()).getState());
		assertEquals(0, session.filings().count(neverFiled));
	}

	@Test
	void twiceTheSameInOneDeliveryComesInOnce() {
		var receipts = receiveAll(TrialOffice.arrival(TrialOffice.filing("甲", "A")),
				TrialOffice.arrival(TrialOffice.filing("甲", "A")));
		assertEquals(List.of(Outcome.ACCEPTED, Outcome.UNCHANGED), receipts.stream().map(Receipt::outcome).toList());
	}

	static Remark remark(String kind, Severity severity) {
		Remark remark = FilingFactory.eINSTANCE.createRemark();
		remark.setKind(kind);
		remark.setSeverity(severity);
		return remark;
	}
}
