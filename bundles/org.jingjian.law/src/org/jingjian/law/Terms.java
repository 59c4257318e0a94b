package org.jingjian.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Term;
import org.jingjian.model.filing.TermEvent;
import org.jingjian.model.filing.TermEventKind;
import org.jingjian.model.filing.TermUnit;

/** Between the terms that filings keep and the counting of this bundle. */
public final class Terms {
	private static final Texts TEXTS = Texts.beside(Terms.class);

	private Terms() {
	}

	/** A new term by a rule, running from {@code trigger}, counted and filled. */
	public static Term start(TermRule rule, RuleSet rules, LocalDate trigger, WorkCalendar calendar) {
		Reckoning reckoning = rule.reckon(trigger, Ledger.NONE, calendar);
		Term term = FilingFactory.eINSTANCE.createTerm();
		term.setKind(rule.kind());
		term.setArticle(rule.statutoryArticle(trigger).orElse(null));
		term.setUnit(reckoning.length().unit());
		term.setLength(reckoning.length().amount());
		term.setTrigger(written(reckoning.trigger(), reckoning.length().unit()));
		term.setRules(rules.version());
		fill(term, reckoning);
		return term;
	}

	/**
	 * Counts a term anew from what it keeps: trigger, length and ledger.
	 *
	 * @throws Refusal if the trigger is unreadable or the ledger resumes a clock that was not suspended
	 */
	public static Reckoning reckon(Term term, WorkCalendar calendar) {
		TermLength length = new TermLength(term.getLength(), term.getUnit());
		return Reckoning.of(length, moment(term.getTrigger()), ledger(term.getLedger()), calendar);
	}

	/** Writes what was counted into the term: due date (null while suspended), provisional mark and calendar. */
	public static void fill(Term term, Reckoning reckoning) {
		term.setDue(reckoning.suspended() ? null : written(reckoning.end(), reckoning.length().unit()));
		term.setProvisional(reckoning.provisional());
		term.setCalendar(reckoning.calendar());
	}

	/**
	 * The day a term is due on; null while it is suspended.
	 *
	 * @throws Refusal if what it keeps is no date
	 */
	public static LocalDate dueOn(Term term) {
		return term.getDue() == null ? null : moment(term.getDue()).toLocalDate();
	}

	/**
	 * The ledger that the events tell. SUSPENDED names the first day on which the clock stands, RESUMED the first on
	 * which it runs again; events may come in any order, and suspensions may overlap.
	 *
	 * @throws Refusal if a clock is resumed that was not suspended
	 */
	public static Ledger ledger(List<TermEvent> events) {
		Ledger ledger = extensions(events);
		List<TermEvent> open = new ArrayList<>();
		for (TermEvent event : switches(events)) {
			if (event.getKind() == TermEventKind.SUSPENDED) {
				open.add(event);
			} else if (open.isEmpty()) {
				throw new Refusal(TEXTS.of("ledger.resumed", event.getOn()));
			} else {
				ledger = closed(ledger, open.removeFirst(), event.getOn());
			}
		}
		for (TermEvent event : open) {
			ledger = ledger.suspended(event.getOn(), null, event.getReason());
		}
		return ledger;
	}

	private static Ledger extensions(List<TermEvent> events) {
		Ledger ledger = Ledger.NONE;
		for (TermEvent event : events) {
			if (event.getKind() == TermEventKind.EXTENDED) {
				ledger = ledger.extended(event.getAmount(), event.getReason());
			}
		}
		return ledger;
	}

	private static List<TermEvent> switches(List<TermEvent> events) {
		return events.stream()
				.filter(e -> e.getKind() == TermEventKind.SUSPENDED || e.getKind() == TermEventKind.RESUMED)
				.sorted(Comparator.comparing(TermEvent::getOn).thenComparing(TermEvent::getKind))
				.toList();
	}

	private static Ledger closed(Ledger ledger, TermEvent begin, LocalDate resumed) {
		return resumed.isAfter(begin.getOn())
				? ledger.suspended(begin.getOn(), resumed.minusDays(1), begin.getReason())
				: ledger;
	}

	private static LocalDateTime moment(String written) {
		try {
			return written.contains("T") ? LocalDateTime.parse(written) : LocalDate.parse(written).atStartOfDay();
		} catch (DateTimeParseException unreadable) {
			throw new Refusal(TEXTS.of("date.unreadable", written), unreadable);
		}
	}

	private static String written(LocalDateTime moment, TermUnit unit) {
		return unit == TermUnit.HOURS ? moment.toString() : moment.toLocalDate().toString();
	}
}
