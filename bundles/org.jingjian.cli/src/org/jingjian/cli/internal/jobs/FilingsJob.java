package org.jingjian.cli.internal.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.export.FilingColumns;
import org.jingjian.export.FilingExport;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingQuery.Listing;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists filings. */
@Command(name = "filings")
final class FilingsJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(FilingsJob.class);

	@Option(names = "--status", paramLabel = "STATE", split = ",")
	private List<String> states = List.of();
	@Option(names = "--due-before", paramLabel = "DATE")
	private LocalDate dueBefore;
	@Option(names = "--overdue")
	private boolean overdue;
	@Option(names = "--never-filed")
	private boolean neverFiled;
	@Option(names = "--like", paramLabel = "TEXT", defaultValue = "")
	private String like;
	@Option(names = "--city", paramLabel = "CODE")
	private String city;
	@Option(names = "--limit", paramLabel = "N", defaultValue = "-1")
	private int limit;
	@Option(names = "--export", paramLabel = "FILE")
	private Path export;

	FilingsJob(Tools tools) {
		super(tools, "regulator");
	}

	@Override
	protected Answer answer(Session session) {
		Listing list = overdue ? Listing.OVERDUE : neverFiled ? Listing.NEVER_FILED : Listing.ALL;
		FilingQuery query = FilingQuery.all().listing(list).inState(states.stream().map(FilingsJob::state).toArray(FilingState[]::new))
				.like(like).inCity(city).dueBefore(dueBefore).page(0, limit);
		if (export != null) {
			return exported(session, query);
		}
		long total = session.filings().count(query);
		List<FilingRow> rows = session.filings().rows(query);
		var data = new LinkedHashMap<String, Object>();
		data.put("total", total);
		data.put("rows", rows.stream().map(FilingsJob::row).toList());
		var lines = new ArrayList<String>();
		rows.forEach(row -> lines.add(line(row)));
		lines.add(say(TEXTS.of("filings.total", total)));
		return Answer.of(data, lines);
	}

	private Answer exported(Session session, FilingQuery query) {
		var columns = FilingColumns.all(locale(), ZoneId.systemDefault());
		long rows = watching(progress -> new FilingExport(session.filings(), locale()).write(query, columns, export, progress));
		var data = new LinkedHashMap<String, Object>();
		data.put("file", export.toString());
		data.put("rows", rows);
		return Answer.of(data, List.of(say(TEXTS.of("filings.exported", rows, export))));
	}

	private static FilingState state(String written) {
		String sought = written.strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(FilingState.values()).filter(state -> state.getName().equals(sought)).findFirst()
				.orElseThrow(() -> new Refusal(TEXTS.of("state.unknown", written, Arrays.toString(FilingState.values()))));
	}

	private static Map<String, Object> row(FilingRow row) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", row.id());
		data.put("version", row.version());
		data.put("status", row.state().getName());
		data.put("name", row.name());
		data.put("creditCode", row.creditCode());
		data.put("regionCode", row.regionCode());
		data.put("registrationNumber", row.registrationNumber());
		data.put("thresholdReachedOn", written(row.thresholdReachedOn()));
		data.put("filedOn", written(row.filedOn()));
		data.put("receivedAt", written(row.receivedAt()));
		data.put("storedPersons", row.storedPersons());
		data.put("minors", row.minors());
		data.put("due", written(row.dueOn()));
		data.put("dueProvisional", row.dueProvisional());
		data.put("dueTerm", row.dueTerm());
		data.put("supplementCount", row.supplementCount());
		data.put("openFindings", row.openFindings());
		data.put("group", row.group());
		data.put("officer", row.officer());
		return data;
	}

	private static String written(Object moment) {
		return moment == null ? null : moment.toString();
	}

	private String line(FilingRow row) {
		String due = row.dueOn() == null ? "-" : row.dueOn() + (row.dueProvisional() ? " " + say(TEXTS.of("provisional")) : "");
		return String.join("\t", say(TEXTS.of("state." + row.state().getName())), due,
				row.creditCode() == null ? "-" : row.creditCode(), row.name());
	}
}
