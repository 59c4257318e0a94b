package org.jingjian.ui.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingjian.base.Texts;
import org.jingjian.ui.Language;

/** The model in words: enumerators, attribute paths, actions of the journal, and values as a person writes them. */
public final class Words {
	private static final Texts TEXTS = Texts.beside(Words.class);
	private static final Pattern MEMBER = Pattern.compile("(\\w+)\\[(\\d+)]");
	private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z]*(\\[\\d+])?(\\.[a-z][A-Za-z]*(\\[\\d+])?)*");
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private Words() {
	}

	/** An enumerator of the model; empty for null. */
	public static String of(Enum<?> literal) {
		return literal == null ? "" : text(literal.getDeclaringClass().getSimpleName() + "." + literal.name());
	}

	/** What was done, by its key in the journal; the key itself if there is no word for it. */
	public static String action(String key) {
		return TEXTS.has("action." + key) ? text("action." + key) : key;
	}

	/** A kind of term; the kind itself for one that a pack brought. */
	public static String term(String kind) {
		return kind == null ? "" : TEXTS.has("term." + kind) ? text("term." + kind) : kind;
	}

	/** An attribute path such as {@code scenarios[2].retentionDays}, as the labels of the editor call it. */
	public static String path(String path) {
		StringBuilder words = new StringBuilder();
		for (String step : path.split("\\.")) {
			if (!words.isEmpty()) {
				words.append(" · ");
			}
			Matcher member = MEMBER.matcher(step);
			words.append(member.matches() ? feature(member.group(1)) + " " + (Integer.parseInt(member.group(2)) + 1) : feature(step));
		}
		return words.toString();
	}

	/** What a remark is about: an attribute by its last step, or a name as it is; empty for null. */
	public static String subject(String subject) {
		return subject == null ? "" : feature(subject.substring(subject.lastIndexOf('.') + 1));
	}

	/** A column of a file: its heading, or the words for a path of the model that stands there instead. */
	public static String column(String heading) {
		return heading != null && PATH.matcher(heading).matches() ? path(heading) : orEmpty(heading);
	}

	/** One attribute or reference by its name in the model. */
	public static String feature(String name) {
		return TEXTS.has("feature." + name) ? text("feature." + name) : name;
	}

	/** A value as the history keeps it: the states of a filing in words, all else as it is. */
	public static String value(String path, String value) {
		return path.equals("state") && TEXTS.has("FilingState." + value) ? text("FilingState." + value) : orEmpty(value);
	}

	/** A number with its thousands apart, as the language writes them. */
	public static String number(long number) {
		return String.format(Language.locale(), "%,d", number);
	}

	public static String day(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	public static String moment(Instant instant) {
		return instant == null ? "" : MOMENT.format(instant.atZone(ZoneId.systemDefault()));
	}

	public static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private static String text(String key) {
		return TEXTS.of(key).in(Language.locale());
	}
}
