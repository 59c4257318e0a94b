package org.jingjian.law.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleNumber;
import org.jingjian.law.RuleSet;
import org.jingjian.law.RuleSet.Table;
import org.jingjian.law.TermLength;

/** Puts an office's own values where the law leaves room, and nowhere else. */
public final class Overrides {
	private static final Texts TEXTS = Texts.beside(RuleSet.class);
	private static final String TERM = "term.";
	private static final String LEVEL = "level.";

	private Overrides() {
	}

	public static RuleSet on(RuleSet rules, Map<String, String> values) {
		Map<String, String> applied = new TreeMap<>(values);
		applied.keySet().removeIf(id -> rules.find(id).filter(number -> open(rules, number)).isEmpty());
		if (applied.isEmpty()) {
			return rules;
		}
		Map<String, RuleNumber> numbers = new LinkedHashMap<>(rules.numbers());
		applied.forEach((id, value) -> numbers.put(id, with(numbers.get(id), value)));
		Table table = rules.table();
		return new RuleSet(new Table(table.id(), table.field(), table.title(), Digest.of(table.version(), applied.toString()),
				table.from(), table.to(), table.binding(), numbers, table.legacies(), table.materials(), table.words(),
				table.articles()));
	}

	public static void check(RuleSet rules, String id, String value) {
		RuleNumber number = rules.find(id).orElseThrow(() -> new Refusal(TEXTS.of("override.unknown", id)));
		if (!open(rules, number)) {
			throw new Refusal(TEXTS.of("override.statutory", number.title()), basis(rules, number), null);
		}
		with(number, value);
	}

	/** The number itself if its value can be read. */
	static RuleNumber checked(RuleNumber number) {
		if (number.value() == null) {
			return number;
		}
		if (number.id().startsWith(TERM)) {
			TermLength.parse(number.value());
		} else if (!number.value().matches(number.id().startsWith(LEVEL) ? "province|city|county" : "[0-9]{1,12}")) {
			throw new Refusal(TEXTS.of("override.unreadable", number.title(), number.value()));
		}
		return number;
	}

	private static RuleNumber with(RuleNumber number, String value) {
		String set = value == null || value.isBlank() ? null : value.strip();
		return checked(new RuleNumber(number.id(), number.title(), set, number.article(), number.standing(),
				number.proposal()));
	}

	private static boolean open(RuleSet rules, RuleNumber number) {
		return rules.binding() && number.configurable();
	}

	private static Text basis(RuleSet rules, RuleNumber number) {
		return number.article() == null ? null : rules.article(number.article()).map(a -> TEXTS.of("basis", a)).orElse(null);
	}
}
