package org.jingjian.ui.help.internal.report;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entries of the platform's log without anything that could be a user's: a line is written anew from dates,
 * numbers of source lines and names that are proved to be the program's own; all other text is only counted. A message,
 * a path or a forged line therefore cannot get in.
 */
public final class LogExcerpt {
	/** No line of the program's own is longer; patterns are tried on no more. */
	private static final int LONGEST = 600;
	private static final Pattern ENTRY = Pattern.compile("!(?:SUB)?ENTRY (?:\\d+ )?([\\w.-]+) ([0-9]) \\S+ (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)\\.\\d{3}");
	private static final Pattern FRAME = Pattern.compile("\\s*at (?:[\\w.@/-]*/)?([\\w.$]+)\\.([\\w$<>-]+)\\((?:[\\w$ .-]+:(\\d{1,5})|[\\w ]*)\\)");
	private static final Pattern THROWN = Pattern.compile("(Caused by: |\\s*Suppressed: )?([\\w.$]+)(:.*)?");
	private static final Pattern MORE = Pattern.compile("\\s*\\.\\.\\. (\\d{1,4}) more");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
	private static final List<String> SEVERITIES = List.of("OK", "INFO", "WARNING", "", "ERROR", "", "", "", "CANCEL");

	private final KnownCode code;
	private final List<Entry> entries = new ArrayList<>();

	/** An entry as it may be sent. */
	private static final class Entry {
		private final List<String> lines = new ArrayList<>();
		private int withheld;
	}

	private LogExcerpt(KnownCode code) {
		this.code = code;
	}

	/**
	 * @param log of the platform, or the end of it
	 * @param most entries to keep, the last ones
	 * @return lines to send, the oldest entry first; empty if the log has none
	 */
	public static List<String> of(String log, int most, KnownCode code) {
		var excerpt = new LogExcerpt(code);
		log.lines().forEach(excerpt::line);
		var lines = new ArrayList<String>();
		for (Entry entry : excerpt.entries.subList(Math.max(0, excerpt.entries.size() - most), excerpt.entries.size())) {
			lines.addAll(entry.lines);
			if (entry.withheld > 0) {
				lines.add("    (" + entry.withheld + " characters of text withheld)");
			}
		}
		return lines;
	}

	private void line(String whole) {
		String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
		Matcher entry = ENTRY.matcher(line);
		if (entry.matches()) {
			heading(entry).ifPresent(heading -> {
				entries.add(new Entry());
				last().lines.add(heading);
			});
			return;
		}
		if (entries.isEmpty() || line.isBlank() || line.startsWith("!STACK") || line.startsWith("!SESSION")) {
			return;
		}
		Optional<String> proved = proved(line);
		proved.ifPresent(last().lines::add);
		if (proved.isEmpty()) {
			last().withheld += whole.length();
		}
	}

	private Entry last() {
		return entries.get(entries.size() - 1);
	}

	private Optional<String> heading(Matcher entry) {
		String severity = Integer.parseInt(entry.group(2)) < SEVERITIES.size() ? SEVERITIES.get(Integer.parseInt(entry.group(2))) : "";
		try {
			String at = LocalDateTime.parse(entry.group(3), TIME).format(TIME);
			return Optional.of(at + " " + severity + " " + (code.isBundle(entry.group(1)) ? entry.group(1) : "?"));
		} catch (DateTimeException forged) {
			return Optional.empty();
		}
	}

	private Optional<String> proved(String line) {
		Matcher frame = FRAME.matcher(line);
		if (frame.matches()) {
			return frame(frame);
		}
		Matcher more = MORE.matcher(line);
		if (more.matches()) {
			return Optional.of("    ... " + more.group(1) + " more");
		}
		Matcher thrown = THROWN.matcher(line);
		if (thrown.matches() && code.isClass(thrown.group(2))) {
			last().withheld += thrown.group(3) == null ? 0 : thrown.group(3).length();
			return Optional.of("  " + (thrown.group(1) == null ? "" : thrown.group(1).strip() + " ") + thrown.group(2));
		}
		return Optional.empty();
	}

	private Optional<String> frame(Matcher frame) {
		String type = frame.group(1);
		int hidden = type.indexOf("$$");
		if (hidden > 0 && code.isClass(type.substring(0, hidden))) {
			return Optional.of("    at " + type.substring(0, hidden) + "$$");
		}
		if (!code.isClass(type) || !code.isMethod(type, frame.group(2))) {
			return Optional.empty();
		}
		return Optional.of("    at " + type + "." + frame.group(2) + (frame.group(3) == null ? "" : ":" + frame.group(3)));
	}
}
