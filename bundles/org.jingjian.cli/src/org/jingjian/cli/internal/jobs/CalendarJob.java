package org.jingjian.cli.internal.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.law.WorkCalendars;
import org.jingjian.office.Session;
import org.jingjian.office.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the office's work calendar, or adds the years of a file to it. */
@Command(name = "calendar")
final class CalendarJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(CalendarJob.class);

	/** What can be done with a calendar. */
	enum Deed {
		SHOW, IMPORT
	}

	@Parameters(index = "0", paramLabel = "show|import")
	private Deed deed;
	@Parameters(index = "1", paramLabel = "FILE", arity = "0..1")
	private Path file;

	CalendarJob(Tools tools) {
		super(tools, "admin");
	}

	@Override
	protected Answer answer(Session session) {
		if (deed == Deed.IMPORT) {
			String text = text();
			var years = WorkCalendars.parse(text).years();
			session.settings().put(Settings.CALENDAR + years.stream().map(String::valueOf).reduce((a, b) -> a + "-" + b)
					.orElseThrow(() -> new Refusal(TEXTS.of("calendar.empty", file))), text);
		}
		var data = new LinkedHashMap<String, Object>();
		data.put("calendar", session.calendar().version());
		data.put("years", new ArrayList<>(session.calendar().years()));
		return Answer.of(data, List.of(say(TEXTS.of("calendar.years", session.calendar().version(), session.calendar().years()))));
	}

	private String text() {
		if (file == null) {
			throw new Refusal(TEXTS.of("calendar.no-file"));
		}
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new Refusal(TEXTS.of("file.unreadable", file), unreadable);
		}
	}
}
