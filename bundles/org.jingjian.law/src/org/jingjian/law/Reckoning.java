package org.jingjian.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.law.internal.Counting;
import org.jingjian.law.internal.Explanation;

/**
 * A term counted to its end, with every step. Rules of counting: the trigger's own day is not counted, the last day is;
 * calendar days whose last is no working day run on to the next one; hours are clock time. Days on which the clock
 * is suspended are not counted, and a term that runs on to a working day skips them too.
 *
 * @param length before extensions
 * @param trigger what set the clock going; the time of day matters for hours only
 * @param ledger what stopped and lengthened it
 * @param end the last moment's day and time (midnight for terms in days); null while an open suspension hides it
 * @param awaited the years whose notices are still to come and may move the due date
 * @param calendar version of the calendar
 * @param days the days counted; for hours, the days on which any hour ran
 * @param skipped the days passed over, in order
 * @param remaining what was left when an open suspension stopped the clock, in the term's unit; 0 if it ran out
 * @param notes what else must be said, before the counting
 */
public record Reckoning(TermLength length, LocalDateTime trigger, Ledger ledger, LocalDateTime end, SortedSet<Integer> awaited,
		String calendar, List<Day> days, List<Skip> skipped, int remaining, List<Text> notes) {

	/**
	 * A counted day.
	 *
	 * @param number from 1
	 */
	public record Day(int number, LocalDate date) {
	}

	/** Why a day was passed over. */
	public enum Why { WEEKEND, HOLIDAY, SUSPENDED }

	/**
	 * A day that was passed over.
	 *
	 * @param name of the holiday, or the reason of the suspension; null if there is none
	 * @param rolling the count was complete and the term only ran on to a working day
	 */
	public record Skip(LocalDate date, Why why, String name, boolean rolling) {
	}

	public Reckoning {
		awaited = Collections.unmodifiableSortedSet(new TreeSet<>(awaited));
		days = List.copyOf(days);
		skipped = List.copyOf(skipped);
		notes = List.copyOf(notes);
	}

	/**
	 * Counts a term from a day. Hours run from its first moment.
	 *
	 * @throws Refusal if the trigger lies outside the years 1900 to 2999, or the term would last over a hundred years
	 */
	public static Reckoning of(TermLength length, LocalDate trigger, Ledger ledger, WorkCalendar calendar) {
		return of(length, trigger.atStartOfDay(), ledger, calendar);
	}

	/**
	 * Counts a term from a moment, which matters for hours only.
	 *
	 * @throws Refusal as {@link #of(TermLength, LocalDate, Ledger, WorkCalendar)}
	 */
	public static Reckoning of(TermLength length, LocalDateTime trigger, Ledger ledger, WorkCalendar calendar) {
		return new Counting(length, trigger, ledger, calendar).reckon();
	}

	/** The last day; empty while an open suspension hides it. */
	public Optional<LocalDate> due() {
		return Optional.ofNullable(end).map(LocalDateTime::toLocalDate);
	}

	/** True if a notice still to come may move the due date. */
	public boolean provisional() {
		return !awaited.isEmpty();
	}

	/** True if the clock stands in an open suspension, so that nobody can know the due date. */
	public boolean suspended() {
		return end == null;
	}

	/** This reckoning with one more thing to say. */
	public Reckoning with(Text note) {
		List<Text> more = new ArrayList<>(notes);
		more.add(note);
		return new Reckoning(length, trigger, ledger, end, awaited, calendar, days, skipped, remaining, more);
	}

	/** The whole count in words and dates, one step a line. */
	public String explanation(Locale locale) {
		return new Explanation(this, locale).text();
	}
}
