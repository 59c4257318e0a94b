package org.jingjian.ui.list.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jingjian.model.filing.FilingState;
import org.jingjian.store.Column;
import org.jingjian.store.Filter;
import org.jingjian.ui.words.Words;

/** What the filter dialog asks of columns: all of it holds. */
record Conditions(Map<FilingColumn, Condition> each) {
	static final Conditions NONE = new Conditions(Map.of());
	/** Columns with a range of days, with a range of numbers, with a part of a text. */
	static final List<FilingColumn> DAYS = List.of(FilingColumn.THRESHOLD, FilingColumn.FILED, FilingColumn.DUE);
	static final List<FilingColumn> NUMBERS = List.of(FilingColumn.STORED, FilingColumn.MINORS, FilingColumn.FINDINGS, FilingColumn.SUPPLEMENTS);
	static final List<FilingColumn> TEXTS = List.of(FilingColumn.NAME, FilingColumn.CREDIT_CODE, FilingColumn.NUMBER);

	/** Among officers: none. No account is written so. */
	static final String NOBODY = "-";
	/** Before the accounts of officers in a saved view; without it, it is a part of an account, as views of earlier versions have it. */
	private static final String ACCOUNTS = "=";
	private static final String TO = "..";
	private static final String WHERE = "where.";

	Conditions {
		each = each.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(each));
	}

	/** One column's. */
	sealed interface Condition {
	}

	/** Null leaves an end open; one of them is there. */
	record Days(LocalDate from, LocalDate to) implements Condition {
	}

	/** Null leaves an end open; one of them is there. */
	record Numbers(Long from, Long to) implements Condition {
	}

	record Part(String text) implements Condition {
	}

	/** Those of one officer; null for those that nobody works. */
	static Conditions workedBy(String account) {
		return new Conditions(Map.of(FilingColumn.OFFICER, new OneOf(Set.of(account == null ? NOBODY : account))));
	}

	/** Names of states, beginnings of region codes, or accounts. */
	record OneOf(Set<String> values) implements Condition {
		OneOf {
			values = Collections.unmodifiableSet(new java.util.TreeSet<>(values));
		}
	}

	boolean isEmpty() {
		return each.isEmpty();
	}

	List<Filter> filters() {
		return each.entrySet().stream().map(entry -> filter(entry.getKey().path(), entry.getValue())).toList();
	}

	private static Filter filter(String path, Condition condition) {
		return switch (condition) {
			case Days days -> Filter.between(path, days.from, days.to);
			case Numbers numbers -> Filter.between(path, numbers.from, numbers.to);
			case Part part -> Filter.contains(path, part.text);
			case OneOf one when path.equals(FilingColumn.STATE.path()) -> Filter.in(path, one.values.stream().map(FilingState::getByName).toList());
			case OneOf one when path.equals(FilingColumn.OFFICER.path()) -> workedBy(path, one.values);
			case OneOf one -> new Filter.AnyOf(one.values.stream().<Filter>map(code -> new Filter.StartsWith(Column.of(path), code)).toList());
		};
	}

	private static Filter workedBy(String path, Set<String> accounts) {
		Filter nobodys = Filter.is(path, null);
		Filter some = Filter.in(path, accounts.stream().filter(account -> !account.equals(NOBODY)).toList());
		return !accounts.contains(NOBODY) ? some : accounts.size() == 1 ? nobodys : new Filter.AnyOf(List.of(nobodys, some));
	}

	/** In a few words. */
	String words(ListWords words) {
		return each.entrySet().stream().map(entry -> entry.getKey().title() + " " + switch (entry.getValue()) {
			case Days days -> range(days.from, days.to);
			case Numbers numbers -> range(numbers.from, numbers.to);
			case Part part -> "“" + part.text + "”";
			case OneOf one when entry.getKey() == FilingColumn.STATE -> one.values.stream().map(FilingState::getByName).map(Words::of)
					.collect(Collectors.joining(Messages.Filter_or));
			case OneOf one when entry.getKey() == FilingColumn.OFFICER -> one.values.stream().map(words::officerOrNobody)
					.collect(Collectors.joining(Messages.Filter_or));
			case OneOf one -> one.values.stream().map(words::city).collect(Collectors.joining(Messages.Filter_or));
		}).collect(Collectors.joining(Messages.Filter_and));
	}

	private static String range(Object from, Object to) {
		return from == null ? "≤ " + to : to == null ? "≥ " + from : from + " – " + to;
	}

	/** Into lines of a saved view. */
	void save(Map<String, String> lines) {
		each.forEach((column, condition) -> lines.put(WHERE + column.name(), switch (condition) {
			case Days days -> written(days.from) + TO + written(days.to);
			case Numbers numbers -> written(numbers.from) + TO + written(numbers.to);
			case Part part -> part.text;
			case OneOf one -> (column == FilingColumn.OFFICER ? ACCOUNTS : "") + String.join(",", one.values);
		}));
	}

	private static String written(Object end) {
		return end == null ? "" : end.toString();
	}

	/** From lines of a saved view; what this version does not know is left out. */
	static Conditions restore(Map<String, String> lines) {
		var each = new EnumMap<FilingColumn, Condition>(FilingColumn.class);
		new TreeMap<>(lines).forEach((key, text) -> {
			if (key.startsWith(WHERE)) {
				FilingColumn.named(key.substring(WHERE.length())).flatMap(column -> condition(column, text).map(read -> Map.entry(column, read)))
						.ifPresent(read -> each.put(read.getKey(), read.getValue()));
			}
		});
		return new Conditions(each);
	}

	private static Optional<Condition> condition(FilingColumn column, String text) {
		try {
			if (column == FilingColumn.OFFICER && text.startsWith(ACCOUNTS)) {
				return oneOf(column, text.substring(ACCOUNTS.length()));
			}
			if (TEXTS.contains(column) || column == FilingColumn.OFFICER) {
				return text.isBlank() ? Optional.empty() : Optional.of(new Part(text));
			}
			if (DAYS.contains(column) || NUMBERS.contains(column)) {
				String[] ends = text.split("\\.\\.", -1);
				return ends.length == 2 ? range(column, ends[0], ends[1]) : Optional.empty();
			}
			return oneOf(column, text);
		} catch (DateTimeParseException | NumberFormatException unreadable) {
			return Optional.empty();
		}
	}

	private static Optional<Condition> oneOf(FilingColumn column, String text) {
		Set<String> values = List.of(text.split(",")).stream()
				.filter(value -> column != FilingColumn.STATE || FilingState.getByName(value) != null).filter(value -> !value.isBlank())
				.collect(Collectors.toSet());
		return values.isEmpty() ? Optional.empty() : Optional.of(new OneOf(values));
	}

	/**
	 * A range as written in two fields; empty if both are.
	 *
	 * @throws DateTimeParseException not a day
	 * @throws NumberFormatException not a number
	 */
	static Optional<Condition> range(FilingColumn column, String from, String to) {
		if (from.isBlank() && to.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(DAYS.contains(column) ? new Days(day(from), day(to)) : new Numbers(number(from), number(to)));
	}

	private static LocalDate day(String text) {
		return text.isBlank() ? null : LocalDate.parse(text.strip().replaceAll("[/.年月]", "-").replace("日", "").replaceAll("-(\\d)(?=-|$)", "-0$1"));
	}

	private static Long number(String text) {
		return text.isBlank() ? null : Long.valueOf(text.strip().replaceAll("[,， ]", ""));
	}

	/** The columns asked, in their order. */
	List<FilingColumn> columns() {
		return new ArrayList<>(each.keySet());
	}
}
