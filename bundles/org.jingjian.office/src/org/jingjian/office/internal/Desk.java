package org.jingjian.office.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleSet;
import org.jingjian.law.Rules;
import org.jingjian.law.WorkCalendar;
import org.jingjian.law.WorkCalendars;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.Settings;
import org.jingjian.office.Supervision;
import org.jingjian.store.Actor;
import org.jingjian.store.Store;

/** What every use case of a session works with: the store, the law as this office applies it, and who acts. */
final class Desk {
	private static final Texts TEXTS = Texts.beside(Desk.class);

	private final Store store;
	private final Guard guard;
	private final Rules rules;
	private final Supplier<List<Supervision>> supervisions;
	private final Clock clock;
	private final SettingTexts settings;

	private volatile Choices choices;

	/** The office's choices as last read, so that no step reads the settings again. */
	private record Choices(WorkCalendar calendar, Map<String, String> terms, Map<RuleSet, RuleSet> applied) {
		private Choices(WorkCalendar calendar, Map<String, String> terms) {
			this(calendar, Map.copyOf(terms), new ConcurrentHashMap<>());
		}

		private RuleSet on(RuleSet rules) {
			return applied.computeIfAbsent(rules, set -> set.withOverrides(terms));
		}
	}

	Desk(Store store, Guard guard, Rules rules, Supplier<List<Supervision>> supervisions, Clock clock) {
		this.store = store;
		this.guard = guard;
		this.rules = rules;
		this.supervisions = supervisions;
		this.clock = clock;
		this.settings = new SettingTexts(store);
		choicesChanged();
	}

	Store store() {
		return store;
	}

	Guard guard() {
		return guard;
	}

	Actor actor() {
		return new Actor(guard.account());
	}

	SettingTexts settings() {
		return settings;
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	Instant now() {
		return clock.instant();
	}

	WorkCalendar calendar() {
		return choices.calendar();
	}

	/** To be called when a setting of calendars or terms was changed. */
	void choicesChanged() {
		var calendars = settings.keys(Settings.CALENDAR).stream().map(key -> settings.text(key).orElseThrow()).toList();
		var terms = new TreeMap<String, String>();
		for (String key : settings.keys(Settings.TERM)) {
			terms.put(key, settings.text(key).orElseThrow());
		}
		choices = new Choices(WorkCalendars.including(calendars), terms);
	}

	List<Supervision> supervisions() {
		return supervisions.get();
	}

	Supervision supervision(String field) {
		return supervisions().stream().filter(each -> each.field().equals(field)).findFirst()
				.orElseThrow(() -> new Refusal(TEXTS.of("pack.missing", field)));
	}

	RuleSet rules(String field, LocalDate on) {
		return choices.on(rules.at(field, on));
	}

	/** The rules a filing is measured by: those of the day it was filed, or of today if nothing bound then. */
	RuleSet rulesFor(Filing filing) {
		LocalDate day = filing.getFiledOn();
		boolean bound = day != null && !day.isAfter(today())
				&& rules.all(filing.getField()).stream().anyMatch(set -> set.inForce(day));
		return rules(filing.getField(), bound ? day : today());
	}

	Clocks clocks(Filing filing) {
		return new Clocks(rulesFor(filing), calendar());
	}

	Gates gates(Filing filing) {
		return new Gates(supervision(filing.getField()), rulesFor(filing));
	}

	/** Looks at the content anew: findings, the term to file, the nearest due date. */
	void lookAnew(Filing filing) {
		RuleSet set = rulesFor(filing);
		Findings.refresh(filing, supervision(filing.getField()), set, calendar(), today());
		new Clocks(set, calendar()).fileBy(filing);
		Clocks.showNearest(filing);
	}
}
