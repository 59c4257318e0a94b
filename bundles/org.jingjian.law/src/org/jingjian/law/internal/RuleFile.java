package org.jingjian.law.internal;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.Names;
import org.jingjian.law.RuleNumber;
import org.jingjian.law.RuleSet;
import org.jingjian.law.RuleSet.Table;
import org.jingjian.law.Standing;
import org.jingjian.law.TermRule.Legacy;

/**
 * Reads a rule table in JSON; a table that is not whole is a bug of its pack. Its parts: {@code id}, {@code field},
 * {@code from}, {@code to} (left out while in force), {@code binding}, {@code articles} (ids); {@code numbers} by id with
 * {@code value} (none: left to the office), {@code proposal}, {@code article}, {@code standing}, where {@code term.*} are
 * lengths, {@code level.*} are county, city or province, and the rest whole numbers; {@code legacies} by kind of term with
 * {@code before}, {@code due}, {@code article}; {@code materials} by kind with {@code name}, {@code required},
 * {@code stamped}, {@code article}, {@code aliases}; and {@code words}, lists by id.
 */
public final class RuleFile {
	private final Map<String, Object> table;
	private final Texts texts;

	private RuleFile(Map<String, Object> table, Texts texts) {
		this.table = table;
		this.texts = texts;
	}

	public static RuleSet read(InputStream json, Texts texts) {
		try {
			return new RuleFile(JSON.std.mapFrom(json), texts).ruleSet();
		} catch (IOException unreadable) {
			throw new IllegalArgumentException("Unreadable rule table", unreadable);
		}
	}

	private RuleSet ruleSet() {
		Map<String, RuleNumber> numbers = numbers();
		String id = string(table, "id");
		return new RuleSet(new Table(id, string(table, "field"), title("rules." + id), Digest.of(id, table.toString()),
				date(table, "from"), table.containsKey("to") ? date(table, "to") : null, (Boolean) required(table, "binding"),
				numbers, legacies(), materials(), words(), articles()));
	}

	private Map<String, RuleNumber> numbers() {
		Map<String, RuleNumber> numbers = new LinkedHashMap<>();
		for (var entry : section("numbers").entrySet()) {
			Map<String, Object> number = map(entry.getValue());
			Object value = number.get("value");
			String article = (String) number.get("article");
			numbers.put(entry.getKey(), Overrides.checked(new RuleNumber(entry.getKey(), title("number." + entry.getKey()),
					value == null ? null : value.toString(), known(article), Standing.valueOf(string(number, "standing")),
					(String) number.get("proposal"))));
		}
		return numbers;
	}

	private Map<String, Legacy> legacies() {
		Map<String, Legacy> legacies = new LinkedHashMap<>();
		for (var entry : section("legacies").entrySet()) {
			Map<String, Object> legacy = map(entry.getValue());
			legacies.put(entry.getKey(), new Legacy(date(legacy, "before"), date(legacy, "due"), known(string(legacy, "article"))));
		}
		return legacies;
	}

	private List<MaterialRule> materials() {
		return section("materials").entrySet().stream().map(entry -> {
			Map<String, Object> material = map(entry.getValue());
			return new MaterialRule(entry.getKey(), title("material." + entry.getKey()), string(material, "name"),
					(Boolean) required(material, "required"), Boolean.TRUE.equals(material.get("stamped")),
					known(string(material, "article")), strings(material.get("aliases")));
		}).toList();
	}

	private Map<String, List<String>> words() {
		Map<String, List<String>> words = new LinkedHashMap<>();
		section("words").forEach((id, list) -> words.put(id, strings(list).stream().map(Names::plain).toList()));
		return words;
	}

	private Map<String, Text> articles() {
		Map<String, Text> articles = new LinkedHashMap<>();
		strings(table.get("articles")).forEach(id -> articles.put(id, title("article." + id)));
		return articles;
	}

	private String known(String article) {
		if (article != null && !strings(table.get("articles")).contains(article)) {
			throw new IllegalArgumentException("Article not in the table's list: " + article);
		}
		return article;
	}

	private Text title(String key) {
		if (!texts.has(key)) {
			throw new IllegalArgumentException("No text for " + key);
		}
		return texts.of(key);
	}

	private Map<String, Object> section(String name) {
		return table.containsKey(name) ? map(table.get(name)) : Map.of();
	}

	private static Object required(Map<String, Object> map, String key) {
		Object value = map.get(key);
		if (value == null) {
			throw new IllegalArgumentException("Missing in rule table: " + key);
		}
		return value;
	}

	private static String string(Map<String, Object> map, String key) {
		return (String) required(map, key);
	}

	private static LocalDate date(Map<String, Object> map, String key) {
		return LocalDate.parse(string(map, key));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	@SuppressWarnings("unchecked")
	private static List<String> strings(Object value) {
		return value == null ? List.of() : List.copyOf((List<String>) value);
	}
}
