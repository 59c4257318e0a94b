package org.jingjian.cli.internal.jobs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.Job;
import org.jingjian.cli.internal.OfficeOptions;
import org.jingjian.cli.internal.Tools;
import org.jingjian.law.Ledger;
import org.jingjian.law.Reckoning;
import org.jingjian.law.TermLength;
import org.jingjian.law.WorkCalendar;
import org.jingjian.law.WorkCalendars;
import org.jingjian.model.filing.TermUnit;
import org.jingjian.office.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts a term; needs no office, but uses the calendars of one that is named together with a password file. */
@Command(name = "term")
final class TermJob extends Job {
	private static final Texts TEXTS = Texts.beside(TermJob.class);
	private static final String UNTIL = "..";

	@Mixin
	private OfficeOptions office;
	@Parameters(index = "0", paramLabel = "DATE")
	private String trigger;
	@Parameters(index = "1", paramLabel = "LENGTH")
	private String length;
	@Option(names = "--suspend", paramLabel = "FROM..TO")
	private List<String> suspensions = List.of();
	@Option(names = "--extend", paramLabel = "N")
	private List<Integer> extensions = List.of();

	TermJob(Tools tools) {
		super(tools);
	}

	@Override
	protected Answer answer() {
		WorkCalendar calendar = office.opensByItself() ? office.inOffice(tools(), "regulator", Session::calendar) : WorkCalendars.builtIn();
		TermLength counted = TermLength.parse(length);
		Reckoning reckoning = Reckoning.of(counted, moment(trigger), ledger(), calendar);
		var data = new LinkedHashMap<String, Object>();
		data.put("due", due(reckoning));
		data.put("provisional", reckoning.provisional());
		data.put("calendar", reckoning.calendar());
		data.put("days", reckoning.days().stream().map(day -> day.date().toString()).toList());
		data.put("explanation", reckoning.explanation(locale()));
		data.put("awaitedYears", reckoning.awaited());
		return Answer.of(data, reckoning.explanation(locale()).lines().toList());
	}

	private static String due(Reckoning reckoning) {
		if (reckoning.length().unit() == TermUnit.HOURS && !reckoning.suspended()) {
			return reckoning.end().toString();
		}
		return reckoning.due().map(LocalDate::toString).orElse(null);
	}

	private Ledger ledger() {
		Ledger ledger = Ledger.NONE;
		for (String suspension : suspensions) {
			int at = suspension.indexOf(UNTIL);
			if (at < 0) {
				throw new Refusal(TEXTS.of("term.suspension-unreadable", suspension));
			}
			String to = suspension.substring(at + UNTIL.length());
			ledger = ledger.suspended(day(suspension.substring(0, at)), to.isBlank() ? null : day(to), null);
		}
		for (int amount : extensions) {
			ledger = ledger.extended(amount, null);
		}
		return ledger;
	}

	private static LocalDateTime moment(String written) {
		return written.contains("T") ? time(written) : day(written).atStartOfDay();
	}

	private static LocalDateTime time(String written) {
		try {
			return LocalDateTime.parse(written);
		} catch (DateTimeParseException unreadable) {
			throw new Refusal(TEXTS.of("date.unreadable", written), unreadable);
		}
	}

	private static LocalDate day(String written) {
		try {
			return LocalDate.parse(written.strip());
		} catch (DateTimeParseException unreadable) {
			throw new Refusal(TEXTS.of("date.unreadable", written), unreadable);
		}
	}
}
