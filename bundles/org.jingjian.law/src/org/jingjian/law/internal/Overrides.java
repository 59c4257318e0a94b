package org.jingjian.law.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleNumber;
import org.jingjian.law.RuleSet;
import org.jingjian.law.TermLength;

/** Puts an office's own values where the law leaves room, and nowhere else. */
public final class Overrides {
	private static final Texts TEXTS = Texts.beside(RuleSet.class);

	private Overrides() {
	}

	public static RuleSet on(RuleSet rules, Map<String, String> values) {
		Map<String, RuleNumber> numbers = new LinkedHashMap<>(rules.numbers());
		for (var entry : values.entrySet()) {
			RuleNumber number = numbers.get(entry.getKey());
			if (number == null) {
				throw new Refusal(TEXTS.of("override.unknown", entry.getKey()));
			}
			if (!number.configurable() || !rules.binding()) {
				throw new Refusal(TEXTS.of("override.statutory", number.title()), citation(rules, number), null);
			}
			String value = entry.getValue() == null || entry.getValue().isBlank() ? null : entry.getValue().strip();
			numbers.put(number.id(), checked(new RuleNumber(number.id(), number.title(), value, number.article(), number.standing())));
		}
		return new RuleSet(rules.id(), rules.field(), rules.title(), Digest.of(rules.version(), new TreeMap<>(values).toString()),
				rules.from(), rules.to(), rules.binding(), numbers, rules.legacies(), rules.materials(), rules.words(), rules.articles());
	}

	/** The number itself if its value can be read. */
	static RuleNumber checked(RuleNumber number) {
		if (number.value() != null && number.id().startsWith("term.")) {
			TermLength.parse(number.value());
		} else if (number.value() != null && !number.value().matches("[0-9]{1,12}")) {
			throw new Refusal(TEXTS.of("override.unreadable", number.title(), number.value()));
		}
		return number;
	}

	private static org.jingjian.base.Text citation(RuleSet rules, RuleNumber number) {
		return number.article() == null ? null : rules.article(number.article()).map(a -> TEXTS.of("basis", a)).orElse(null);
	}
}
