package org.jingjian.office.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleSet;
import org.jingjian.law.Terms;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Term;
import org.jingjian.model.filing.TermEvent;
import org.jingjian.model.filing.TermEventKind;

/** The clocks of a filing: which run, and which of them is due first. */
final class Clocks {
	static final String FILING = "filing";
	static final String REVIEW = "review";
	static final String SUPPLEMENT = "supplement";
	static final String CHANGE = "change";
	static final String CANCELLATION = "cancellation";

	private static final Texts TEXTS = Texts.beside(Clocks.class);

	private final RuleSet rules;
	private final WorkCalendar calendar;

	Clocks(RuleSet rules, WorkCalendar calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	/** Starts a term from a day, if the rules know its length or the office has set one. */
	Optional<Term> start(Filing filing, String kind, LocalDate trigger) {
		var rule = rules.term(kind);
		if (rule.length().isEmpty()) {
			return Optional.empty();
		}
		Term term = Terms.start(rule, rules, trigger, calendar);
		filing.getTerms().add(term);
		return Optional.of(term);
	}

	/** Ends what runs of a kind. */
	void end(Filing filing, String kind, LocalDate on) {
		filing.getTerms().stream().filter(term -> term.getKind().equals(kind) && term.getEndedOn() == null)
				.forEach(term -> term.setEndedOn(on));
	}

	/** The term to file, from the day the threshold was reached to the day of filing. */
	void fileBy(Filing filing) {
		filing.getTerms().removeIf(term -> term.getKind().equals(FILING) && term.getLedger().isEmpty());
		if (filing.getThresholdReachedOn() != null) {
			start(filing, FILING, filing.getThresholdReachedOn())
					.ifPresent(term -> term.setEndedOn(filing.getFiledOn()));
		}
	}

	/** Writes what happened to a running clock into its ledger and counts it anew. */
	void note(Filing filing, int position, TermEventKind kind, LocalDate on, int amount, String reason, String officer) {
		Term term = running(filing, position);
		TermEvent event = FilingFactory.eINSTANCE.createTermEvent();
		event.setKind(kind);
		event.setOn(on);
		event.setAmount(amount);
		event.setReason(reason);
		event.setOfficer(officer);
		term.getLedger().add(event);
		Terms.fill(term, Terms.reckon(term, calendar));
		showNearest(filing);
	}

	private static Term running(Filing filing, int position) {
		if (position < 0 || position >= filing.getTerms().size()) {
			throw new Refusal(TEXTS.of("clock.none"));
		}
		Term term = filing.getTerms().get(position);
		if (term.getEndedOn() != null) {
			throw new Refusal(TEXTS.of("clock.ended"));
		}
		return term;
	}

	/** Brings the filing's own due date up to date: that of the running clock which is due first. */
	static void showNearest(Filing filing) {
		Optional<Term> nearest = filing.getTerms().stream()
				.filter(term -> term.getEndedOn() == null && term.getDue() != null).min(Comparator.comparing(Terms::dueOn));
		filing.setDueOn(nearest.map(Terms::dueOn).orElse(null));
		filing.setDueTerm(nearest.map(Term::getKind).orElse(null));
		filing.setDueProvisional(nearest.map(Term::isProvisional).orElse(false));
	}
}
