package org.jingjian.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jingjian.law.internal.CalendarText;
import org.jingjian.law.internal.Notices;

/**
 * Makes calendars from texts of the compact format that {@code calendar.txt} of this bundle describes and uses.
 * Texts from outside may hold anything: what cannot be read is refused by a {@link CalendarFault} that names the place.
 */
public final class WorkCalendars {
	private WorkCalendars() {
	}

	/** The years this release knows. */
	public static WorkCalendar builtIn() {
		return including(List.of());
	}

	/**
	 * The years this release knows and those of the texts; where a year comes twice, the later text has it.
	 *
	 * @param imported texts that an office took in, oldest first
	 * @throws CalendarFault if a text cannot be read
	 */
	public static WorkCalendar including(Collection<String> imported) {
		Notices notices = CalendarText.parse(builtInText());
		for (String text : imported) {
			notices = notices.overlaidBy(CalendarText.parse(text));
		}
		return notices;
	}

	/**
	 * The years of one text alone.
	 *
	 * @throws CalendarFault if the text cannot be read
	 */
	public static WorkCalendar parse(String text) {
		return CalendarText.parse(text);
	}

	/**
	 * One text with the years of both, written in the plainest form; a year that both have is the newer text's.
	 *
	 * @throws CalendarFault if a text cannot be read
	 */
	public static String merge(String older, String newer) {
		return CalendarText.write(CalendarText.parse(older).overlaidBy(CalendarText.parse(newer)));
	}

	private static String builtInText() {
		try (InputStream in = CalendarText.class.getResourceAsStream("calendar.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
