package org.jingjian.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.TermUnit;

/**
 * A term that a rule table knows.
 *
 * @param kind for example {@code filing}, {@code change}, {@code supplement}
 * @param number its length with its provision and standing
 * @param legacy the fixed date for what happened before the rules were in force; null if there is none
 */
public record TermRule(String kind, RuleNumber number, Legacy legacy) {
	private static final Texts TEXTS = Texts.beside(TermRule.class);

	/**
	 * @param before triggers earlier than this day are due on {@code due}
	 * @param article id of the provision that says so
	 */
	public record Legacy(LocalDate before, LocalDate due, String article) {
	}

	/** The length; empty while the office has not set it. */
	public Optional<TermLength> length() {
		return number.set().map(TermLength::parse);
	}

	/** Id of the provision that fixes the last day; empty for a working agreement, which is not statutory. */
	public Optional<String> statutoryArticle(LocalDate trigger) {
		if (number.standing() != Standing.STATUTORY) {
			return Optional.empty();
		}
		return Optional.of(isLegacy(trigger) ? legacy.article() : number.article());
	}

	/**
	 * Counts the term from its trigger; the legacy date where that applies.
	 *
	 * @throws Refusal if the office has not set the length
	 */
	public Reckoning reckon(LocalDate trigger, Ledger ledger, WorkCalendar calendar) {
		if (isLegacy(trigger)) {
			TermLength none = new TermLength(0, TermUnit.CALENDAR_DAYS);
			return Reckoning.of(none, legacy.due(), ledger, calendar)
					.with(TEXTS.of("term.legacy", trigger, legacy.before(), legacy.due()));
		}
		TermLength length = length().orElseThrow(() -> new Refusal(TEXTS.of("term.unset", number.title())));
		return Reckoning.of(length, trigger, ledger, calendar);
	}

	private boolean isLegacy(LocalDate trigger) {
		return legacy != null && trigger.isBefore(legacy.before());
	}
}
