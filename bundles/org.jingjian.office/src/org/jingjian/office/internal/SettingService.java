package org.jingjian.office.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.TermLength;
import org.jingjian.law.WorkCalendars;
import org.jingjian.office.NumberPattern;
import org.jingjian.office.Permission;
import org.jingjian.office.Settings;

/** The office's choices: who may make them, and whether they are what their key wants. */
final class SettingService implements Settings {
	private static final Texts TEXTS = Texts.beside(SettingService.class);
	private static final int LONGEST_KEY = 120;
	private static final int LONGEST_TEXT = 1 << 20;

	private final Desk desk;
	private final Bell bell;

	SettingService(Desk desk, Bell bell) {
		this.desk = desk;
		this.bell = bell;
	}

	@Override
	public Optional<String> text(String key) {
		return desk.settings().text(key);
	}

	@Override
	public List<String> keys(String prefix) {
		return desk.settings().keys(prefix);
	}

	@Override
	public void put(String key, String text) {
		desk.guard().require(key.startsWith(MAPPING) || key.startsWith(VIEW) ? Permission.TAKE_IN : Permission.CONFIGURE);
		if (key.isBlank() || key.length() > LONGEST_KEY || text != null && text.length() > LONGEST_TEXT) {
			throw new Refusal(TEXTS.of("setting.long", LONGEST_KEY, LONGEST_TEXT));
		}
		if (text != null) {
			check(key, text);
		}
		desk.store().change(desk.actor(), transaction -> {
			SettingTexts.put(transaction, key, text);
			return null;
		});
		desk.choicesChanged();
		if (key.startsWith(CALENDAR)) {
			new Recount(desk).provisional();
		}
		bell.ring("setting.changed", 0);
	}

	private void check(String key, String text) {
		if (key.startsWith(CALENDAR)) {
			WorkCalendars.parse(text);
		} else if (key.equals(REGISTRATION_NUMBER)) {
			new NumberPattern(text);
		} else if (key.startsWith(TERM)) {
			checkTerm(key, text, desk.today());
		}
	}

	private void checkTerm(String key, String text, LocalDate today) {
		TermLength.parse(text);
		for (var supervision : desk.supervisions()) {
			desk.rules(supervision.field(), today).checkOverride(key, text);
		}
	}
}
