package org.jingjian.law.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingjian.base.Texts;
import org.jingjian.law.CalendarFault;

/** Reads a calendar text, and names the line and column of the first thing it cannot accept. */
final class CalendarParser {
	private static final Texts TEXTS = Texts.beside(CalendarFault.class);
	private static final Pattern WORD = Pattern.compile("[^\\s]+");
	private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
	private static final Pattern DATE = Pattern.compile("(?:([0-9]{4})-)?([0-9]{2})-([0-9]{2})");
	private static final int MAX_TEXT = 1_000_000;
	private static final int MAX_LINE = 1_000;
	private static final int MAX_NAME = 40;
	private static final int MAX_RANGE = 31;
	private static final int FIRST_YEAR = 1949;
	private static final int LAST_YEAR = 2999;

	private record Word(String text, int column) {
	}

	private final String text;
	private final List<Notice> notices = new ArrayList<>();
	private final Set<Integer> years = new LinkedHashSet<>();
	private int line;
	private int headerLine;
	private int year;
	private String reference;
	private Map<LocalDate, Notice.Day> days;

	CalendarParser(String text) {
		this.text = text;
	}

	List<Notice> notices() {
		if (text.length() > MAX_TEXT) {
			throw fault(1, "calendar.long", MAX_TEXT);
		}
		String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
		for (String written : body.split("\\r\\n|\\n|\\r", -1)) {
			line++;
			line(written);
		}
		if (days == null) {
			throw fault(1, "calendar.empty");
		}
		close();
		return notices;
	}

	private void line(String written) {
		if (written.length() > MAX_LINE) {
			throw fault(MAX_LINE + 1, "calendar.long", MAX_LINE);
		}
		List<Word> words = words(written);
		if (words.isEmpty() || words.getFirst().text().startsWith("#")) {
			return;
		}
		if (YEAR.matcher(words.getFirst().text()).matches()) {
			header(words);
		} else {
			holiday(words);
		}
	}

	private List<Word> words(String written) {
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c != '\t' && (Character.isISOControl(c) || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT)) {
				throw fault(i + 1, "calendar.character", String.format("U+%04X", (int) c));
			}
		}
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(written);
		while (matcher.find()) {
			words.add(new Word(matcher.group(), matcher.start() + 1));
		}
		return words;
	}

	private void header(List<Word> words) {
		if (days != null) {
			close();
		}
		year = Integer.parseInt(words.getFirst().text());
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw fault(words.getFirst().column(), "calendar.year", words.getFirst().text());
		}
		if (!years.add(year)) {
			throw fault(words.getFirst().column(), "calendar.year.twice", words.getFirst().text());
		}
		if (words.size() < 2) {
			throw fault(words.getFirst().column() + 4, "calendar.reference");
		}
		reference = String.join(" ", words.stream().skip(1).map(Word::text).toList());
		days = new LinkedHashMap<>();
		headerLine = line;
	}

	/** A year without a single day off is no notice. */
	private void close() {
		if (days.values().stream().allMatch(Notice.Day::working)) {
			line = headerLine;
			throw fault(1, "calendar.year.empty", String.valueOf(year));
		}
		notices.add(new Notice(year, reference, days));
	}

	private void holiday(List<Word> words) {
		Word name = words.getFirst();
		if (days == null) {
			throw fault(name.column(), "calendar.year.missing");
		}
		if (name.text().length() > MAX_NAME || !Character.isLetter(name.text().charAt(0)) || name.text().equals(CalendarText.MAKE_UP)) {
			throw fault(name.column(), "calendar.name", shortened(name.text()));
		}
		boolean working = false;
		int dates = 0;
		for (Word word : words.subList(1, words.size())) {
			if (word.text().equals(CalendarText.MAKE_UP) && !working) {
				working = true;
			} else {
				days(name.text(), word, working);
				dates++;
			}
		}
		Word last = words.getLast();
		if (dates == 0 || last.text().equals(CalendarText.MAKE_UP)) {
			throw fault(last.column() + last.text().length(), "calendar.date.missing");
		}
	}

	private void days(String name, Word word, boolean working) {
		int split = word.text().indexOf(CalendarText.RANGE);
		if (split < 0) {
			put(name, date(word.text(), word.column()), word.column(), working);
			return;
		}
		LocalDate from = date(word.text().substring(0, split), word.column());
		int second = word.column() + split + CalendarText.RANGE.length();
		LocalDate to = date(word.text().substring(split + CalendarText.RANGE.length()), second);
		if (to.isBefore(from) || from.plusDays(MAX_RANGE).isBefore(to)) {
			throw fault(second, "calendar.range", shortened(word.text()));
		}
		for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
			put(name, day, word.column(), working);
		}
	}

	private LocalDate date(String written, int column) {
		Matcher parts = DATE.matcher(written);
		if (!parts.matches()) {
			throw fault(column, "calendar.date", shortened(written));
		}
		int in = parts.group(1) == null ? year : Integer.parseInt(parts.group(1));
		try {
			LocalDate date = LocalDate.of(in, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
			if (in != year && !(in == year - 1 && date.getMonthValue() == 12)) {
				throw fault(column, "calendar.date.year", written, String.valueOf(year));
			}
			return date;
		} catch (DateTimeException impossible) {
			throw fault(column, "calendar.date", shortened(written));
		}
	}

	private void put(String name, LocalDate day, int column, boolean working) {
		if (days.putIfAbsent(day, new Notice.Day(name, working)) != null) {
			throw fault(column, "calendar.date.twice", day.toString());
		}
	}

	private CalendarFault fault(int column, String key, Object... arguments) {
		return new CalendarFault(Math.max(line, 1), column, TEXTS.of(key, arguments));
	}

	private static String shortened(String written) {
		return written.length() <= MAX_NAME ? written : written.substring(0, MAX_NAME) + "…";
	}
}
