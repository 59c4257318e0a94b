package org.jingjian.office.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Revision;
import org.jingjian.model.filing.RevisionKind;
import org.jingjian.model.filing.Supplement;
import org.jingjian.model.filing.TermEventKind;
import org.jingjian.office.NumberPattern;
import org.jingjian.office.Permission;
import org.jingjian.office.Review.Step;
import org.jingjian.office.Settings;
import org.jingjian.store.Conflict;
import org.jingjian.store.Transaction;

/** The steps of a filing's life. Each: may the officer, does the law's gate open, change, journal, tell. */
final class FilingSteps {
	private static final Texts TEXTS = Texts.beside(FilingSteps.class);

	private final Desk desk;
	private final Bell bell;

	FilingSteps(Desk desk, Bell bell) {
		this.desk = desk;
		this.bell = bell;
	}

	Filing correct(Filing edited) {
		return edit(edited, Step.CORRECT, "filing.corrected", filing -> {
			if (filing.getState() == FilingState.EXPECTED && filing.getFiledOn() != null) {
				received(filing);
			}
			revise(filing, RevisionKind.CORRECTION, null);
		});
	}

	Filing settle(long id, int version, int remark, String settlement) {
		String how = required(settlement, "settlement.missing");
		return change(id, version, Permission.REVIEW, "filing.remark-settled", (filing, transaction) -> {
			if (remark < 0 || remark >= filing.getRemarks().size()) {
				throw new Refusal(TEXTS.of("remark.none"));
			}
			Remark settled = filing.getRemarks().get(remark);
			settled.setSettledAt(desk.now());
			settled.setSettledBy(desk.guard().account());
			settled.setSettlement(how);
			Findings.count(filing);
		});
	}

	Filing accept(long id, int version) {
		return step(id, version, Step.ACCEPT, "filing.accepted",
				(filing, transaction) -> filing.setState(FilingState.ACCEPTED));
	}

	Filing returnForSupplement(long id, int version, List<String> reasons) {
		List<String> given = reasons.stream().map(String::strip).filter(reason -> !reason.isEmpty()).toList();
		if (given.isEmpty()) {
			throw new Refusal(TEXTS.of("reason.missing"));
		}
		return step(id, version, Step.RETURN, "filing.returned", (filing, transaction) -> {
			Supplement supplement = FilingFactory.eINSTANCE.createSupplement();
			supplement.setReturnedOn(desk.today());
			supplement.setReturnedBy(desk.guard().account());
			supplement.getReasons().addAll(given);
			filing.getSupplements().add(supplement);
			filing.setSupplementCount(filing.getSupplements().size());
			filing.setState(FilingState.INCOMPLETE);
			Clocks clocks = desk.clocks(filing);
			clocks.end(filing, Clocks.REVIEW, desk.today());
			clocks.start(filing, Clocks.SUPPLEMENT, desk.today());
		});
	}

	Filing supplement(Filing edited) {
		return edit(edited, Step.SUPPLEMENT, "filing.supplemented", this::supplemented);
	}

	/** What follows from an answered return; the content is the new one already. */
	void supplemented(Filing filing) {
		if (filing.getFiledOn() == null) {
			filing.setFiledOn(desk.today());
		}
		filing.getSupplements().stream().filter(supplement -> supplement.getAnsweredOn() == null)
				.forEach(supplement -> supplement.setAnsweredOn(desk.today()));
		desk.clocks(filing).end(filing, Clocks.SUPPLEMENT, desk.today());
		received(filing);
		revise(filing, RevisionKind.SUPPLEMENT, null);
	}

	/** The filing lies before the office from today on. */
	void received(Filing filing) {
		filing.setState(FilingState.RECEIVED);
		desk.clocks(filing).start(filing, Clocks.REVIEW, desk.today());
	}

	Filing register(long id, int version) {
		NumberPattern pattern = desk.settings().text(Settings.REGISTRATION_NUMBER).map(NumberPattern::new)
				.orElse(NumberPattern.DEFAULT);
		return step(id, version, Step.REGISTER, "filing.registered", (filing, transaction) -> {
			filing.setRegistrationNumber(new RegistrationNumbers(pattern).next(transaction, desk.today()));
			filing.setState(FilingState.REGISTERED);
			desk.clocks(filing).end(filing, Clocks.REVIEW, desk.today());
		});
	}

	Filing reject(long id, int version, String reason) {
		String why = required(reason, "reason.missing");
		return step(id, version, Step.REJECT, "filing.rejected", (filing, transaction) -> {
			filing.setState(FilingState.REJECTED);
			endAll(filing);
			revise(filing, RevisionKind.CORRECTION, why);
		});
	}

	Filing change(Filing edited, LocalDate changedOn, String summary) {
		String what = required(summary, "summary.missing");
		return edit(edited, Step.CHANGE, "filing.changed", filing -> {
			if (Content.digest(filing).equals(filing.getContentDigest())) {
				throw new Refusal(TEXTS.of("change.nothing"));
			}
			filing.setState(FilingState.CHANGED);
			reported(filing, Clocks.CHANGE, changedOn);
			revise(filing, RevisionKind.CHANGE, what);
		});
	}

	Filing cancel(long id, int version, LocalDate endedOn, String reason) {
		String why = required(reason, "reason.missing");
		return step(id, version, Step.CANCEL, "filing.cancelled", (filing, transaction) -> {
			filing.setState(FilingState.CANCELLED);
			endAll(filing);
			reported(filing, Clocks.CANCELLATION, endedOn);
			revise(filing, RevisionKind.CANCELLATION, why);
		});
	}

	/** A duty to report within a term of an event, met today: its clock is kept, ended, for whoever asks later. */
	private void reported(Filing filing, String term, LocalDate event) {
		if (event.isAfter(desk.today())) {
			throw new Refusal(TEXTS.of("date.future", event));
		}
		desk.clocks(filing).start(filing, term, event).ifPresent(started -> started.setEndedOn(desk.today()));
	}

	Filing clock(long id, int version, int term, TermEventKind kind, LocalDate on, int amount, String reason) {
		String why = required(reason, "reason.missing");
		return change(id, version, Permission.REVIEW, "filing.clock-" + kind.getName().toLowerCase(java.util.Locale.ROOT),
				(filing, transaction) -> desk.clocks(filing).note(filing, term, kind, on, amount, why, desk.guard().account()));
	}

	private void endAll(Filing filing) {
		filing.getTerms().stream().filter(term -> term.getEndedOn() == null)
				.forEach(term -> term.setEndedOn(desk.today()));
	}

	private Filing edit(Filing edited, Step step, String action, Consumer<Filing> then) {
		Filing content = EcoreUtil.copy(edited);
		return step(edited.getId(), edited.getVersion(), step, action, (filing, transaction) -> {
			Content.copy(content, filing);
			then.accept(filing);
			desk.lookAnew(filing);
		});
	}

	private Filing step(long id, int version, Step step, String action, BiConsumer<Filing, Transaction> what) {
		return change(id, version, step.permission(), action, (filing, transaction) -> {
			desk.gates(filing).check(step, filing);
			if (step.permission() == Permission.REVIEW && filing.getOfficer() == null) {
				filing.setOfficer(desk.guard().account());
			}
			what.accept(filing, transaction);
			Clocks.showNearest(filing);
		});
	}

	private Filing change(long id, int version, Permission permission, String action, BiConsumer<Filing, Transaction> what) {
		desk.guard().require(permission);
		Filing saved = desk.store().change(desk.actor(), transaction -> {
			Filing filing = newest(transaction, id, version);
			what.accept(filing, transaction);
			transaction.update(filing, action);
			return filing;
		});
		bell.ring(action, id);
		return saved;
	}

	/** The filing to be changed. @throws Conflict another version of it is the newest */
	static Filing newest(Transaction transaction, long id, int version) {
		Filing filing = transaction.<Filing>find(FilingPackage.eINSTANCE.getFiling(), id)
				.orElseThrow(() -> new Refusal(TEXTS.of("filing.none")));
		if (filing.getVersion() != version) {
			throw new Conflict(filing.eClass().getName(), id, filing.getVersion());
		}
		return filing;
	}

	/** Adds a revision for the content as it is now. */
	void revise(Filing filing, RevisionKind kind, String summary) {
		revise(filing, kind, summary, Content.digest(filing));
	}

	/** The same where the digest of the content is known. */
	void revise(Filing filing, RevisionKind kind, String summary, String digest) {
		Revision revision = FilingFactory.eINSTANCE.createRevision();
		revision.setNumber(filing.getRevisions().size() + 1);
		revision.setKind(kind);
		revision.setOn(desk.today());
		revision.setVersion(filing.getVersion() + 1);
		revision.setContentDigest(digest);
		revision.setSummary(summary);
		filing.getRevisions().add(revision);
		filing.setContentDigest(digest);
	}

	private static String required(String text, String missing) {
		if (text == null || text.isBlank()) {
			throw new Refusal(TEXTS.of(missing));
		}
		return text.strip();
	}
}
