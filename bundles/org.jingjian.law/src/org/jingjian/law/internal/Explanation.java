package org.jingjian.law.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.Ledger;
import org.jingjian.law.Reckoning;
import org.jingjian.law.Reckoning.Day;
import org.jingjian.law.Reckoning.Skip;
import org.jingjian.law.Reckoning.Why;
import org.jingjian.law.TermLength;
import org.jingjian.model.filing.TermUnit;

/** Tells a reckoning in words and dates, one step a line. */
public final class Explanation {
	private static final Texts TEXTS = Texts.beside(TermLength.class);
	/** Longer runs of counted days are told by their ends. */
	private static final int TOLD = 10;

	private final Reckoning reckoning;
	private final Locale locale;
	private final List<String> lines = new ArrayList<>();

	public Explanation(Reckoning reckoning, Locale locale) {
		this.reckoning = reckoning;
		this.locale = locale;
	}

	public String text() {
		reckoning.notes().forEach(note -> lines.add(note.in(locale)));
		beginning();
		ledger();
		if (reckoning.length().unit() == TermUnit.HOURS) {
			skips(reckoning.skipped());
		} else {
			days();
		}
		ending();
		return String.join("\n", lines);
	}

	private void beginning() {
		TermLength length = reckoning.length();
		LocalDate trigger = reckoning.trigger().toLocalDate();
		if (length.amount() == 0) {
			say("explain.fixed", full(trigger));
		} else if (length.unit() == TermUnit.HOURS) {
			say("explain.hours", length.text(), moment(reckoning.trigger()));
		} else {
			say("explain.begin", length.text(), full(trigger), full(trigger.plusDays(1)));
		}
	}

	private void ledger() {
		TermUnit unit = reckoning.length().unit();
		int total = reckoning.length().amount();
		for (Ledger.Extension extension : reckoning.ledger().extensions()) {
			total += extension.amount();
			say("explain.extended", new TermLength(extension.amount(), unit).text(), because(extension.reason()),
					new TermLength(total, unit).text());
		}
		for (Ledger.Suspension suspension : reckoning.ledger().suspensions()) {
			if (suspension.open()) {
				say("explain.suspended.open", full(suspension.from()), because(suspension.reason()));
			} else {
				say("explain.suspended", full(suspension.from()), full(suspension.to()), because(suspension.reason()));
			}
		}
	}

	private void days() {
		List<Day> days = reckoning.days();
		List<Skip> skipped = reckoning.skipped();
		int day = 0;
		int skip = 0;
		while (day < days.size() || skip < skipped.size()) {
			int from = day;
			while (day < days.size() && (skip == skipped.size() || before(days.get(day), skipped.get(skip)))) {
				day++;
			}
			if (day > from) {
				lines.add(counted(days.subList(from, day)));
			}
			from = skip;
			while (skip < skipped.size() && (day == days.size() || !before(days.get(day), skipped.get(skip)))) {
				skip++;
			}
			skips(skipped.subList(from, skip));
		}
	}

	/** The last counted day may also be the first to roll on: it was counted first. */
	private static boolean before(Day day, Skip skip) {
		return !day.date().isAfter(skip.date());
	}

	private String counted(List<Day> run) {
		String comma = TEXTS.of("explain.comma").in(locale);
		if (run.size() > TOLD) {
			return counted(run.getFirst()) + " … " + counted(run.getLast());
		}
		return run.stream().map(this::counted).collect(Collectors.joining(comma));
	}

	private String counted(Day day) {
		return TEXTS.of("explain.day", day.number(), date(day.date())).in(locale);
	}

	private void skips(List<Skip> skipped) {
		int from = 0;
		for (int i = 1; i <= skipped.size(); i++) {
			if (i == skipped.size() || !continues(skipped.get(i - 1), skipped.get(i))) {
				skipped(skipped.get(from), skipped.get(i - 1));
				from = i;
			}
		}
	}

	private static boolean continues(Skip one, Skip next) {
		return one.why() == next.why() && one.rolling() == next.rolling() && one.date().plusDays(1).equals(next.date())
				&& String.valueOf(one.name()).equals(String.valueOf(next.name()));
	}

	private void skipped(Skip first, Skip last) {
		String range = first.date().equals(last.date()) ? date(first.date())
				: TEXTS.of("explain.range", date(first.date()), date(last.date())).in(locale);
		Text why = switch (first.why()) {
			case WEEKEND -> TEXTS.of("explain.weekend");
			case HOLIDAY -> TEXTS.of("explain.holiday", holiday(first.name()));
			case SUSPENDED -> TEXTS.of("explain.standing", because(first.name()));
		};
		say(first.rolling() && first.why() != Why.SUSPENDED ? "explain.rolled" : "explain.skipped", range, why);
	}

	/** A holiday's name in the reader's language as far as it is known. */
	private String holiday(String name) {
		List<String> parts = new ArrayList<>();
		for (String part : name.split("、")) {
			parts.add(TEXTS.has("holiday." + part) ? TEXTS.of("holiday." + part).in(locale) : part);
		}
		return String.join(TEXTS.of("explain.and").in(locale), parts);
	}

	private void ending() {
		if (reckoning.suspended()) {
			say("explain.unknown", new TermLength(reckoning.remaining(), reckoning.length().unit()).text());
		} else if (reckoning.length().unit() == TermUnit.HOURS) {
			say("explain.due", moment(reckoning.end()));
		} else {
			say("explain.due", full(reckoning.end().toLocalDate()));
		}
		for (int year : reckoning.awaited()) {
			say("explain.provisional", String.valueOf(year));
		}
		say("explain.calendar", reckoning.calendar());
	}

	private Text because(String reason) {
		return reason == null || reason.isBlank() ? TEXTS.of("explain.unsaid") : TEXTS.of("explain.because", reason);
	}

	private String date(LocalDate date) {
		return date.getYear() == reckoning.trigger().getYear() ? shown(date, "explain.pattern.day") : full(date);
	}

	private String full(LocalDate date) {
		return shown(date, "explain.pattern.date");
	}

	private String shown(LocalDate date, String pattern) {
		return DateTimeFormatter.ofPattern(TEXTS.of(pattern).in(locale), language()).format(date);
	}

	private String moment(LocalDateTime moment) {
		return DateTimeFormatter.ofPattern(TEXTS.of("explain.pattern.moment").in(locale), language()).format(moment);
	}

	private Locale language() {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

	private void say(String key, Object... arguments) {
		lines.add(TEXTS.of(key, arguments).in(locale));
	}
}
