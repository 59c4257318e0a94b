package org.jingjian.cli.internal.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.intake.Fault;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.IntakeReport;
import org.jingjian.intake.LeftOut;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.MappingText;
import org.jingjian.office.Session;
import org.jingjian.office.Supervision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in files of filings. */
@Command(name = "intake")
final class IntakeJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(IntakeJob.class);

	@Parameters(paramLabel = "FILE", arity = "1..*")
	private List<Path> files;
	@Option(names = "--mapping", paramLabel = "NAME|FILE")
	private String mapping;
	@Option(names = "--field", paramLabel = "ID")
	private String field;

	IntakeJob(Tools tools) {
		super(tools, "regulator");
	}

	@Override
	protected Answer answer(Session session) {
		Mapping chosen = chosen(session);
		IntakeReport report = watching(progress -> tools().intake().take(IntakeDoor.of(session), files, chosen, progress));
		Answer answer = Answer.of(data(report), lines(report));
		if (!report.refusedFiles().isEmpty()) {
			var first = report.refusedFiles().getFirst();
			return answer.but(TEXTS.of("intake.refused-files", report.refusedFiles().size(), first.file(), first.reason().in(locale())));
		}
		return report.cancelled() ? answer.but(TEXTS.of("intake.cancelled")) : answer;
	}

	private Mapping chosen(Session session) {
		if (mapping == null) {
			return tools().intake().mapping(field(session));
		}
		return tools().intake().mappings(session).stream().filter(known -> known.name().equals(mapping)).findFirst()
				.orElseGet(this::mappingOfFile);
	}

	private String field(Session session) {
		if (field != null) {
			return field;
		}
		List<Supervision> installed = session.supervisions();
		if (installed.size() != 1) {
			throw new Refusal(TEXTS.of("intake.which-field", installed.stream().map(Supervision::field).toList()));
		}
		return installed.getFirst().field();
	}

	private Mapping mappingOfFile() {
		try {
			return MappingText.read(Files.readString(Path.of(mapping)));
		} catch (IOException | java.nio.file.InvalidPathException unreadable) {
			throw new Refusal(TEXTS.of("intake.mapping-unknown", mapping), unreadable);
		}
	}

	private Map<String, Object> data(IntakeReport report) {
		var data = new LinkedHashMap<String, Object>();
		data.put("accepted", report.accepted());
		data.put("warned", report.warned());
		data.put("queried", report.queried());
		data.put("refused", report.refused());
		data.put("unchanged", report.unchanged());
		data.put("scenarios", report.scenarios());
		data.put("materials", report.materials());
		data.put("storedPersons", report.storedPersons());
		data.put("processorRows", report.processorRows());
		data.put("scenarioRows", report.scenarioRows());
		data.put("materialRows", report.materialRows());
		data.put("cancelled", report.cancelled());
		data.put("files", report.files());
		data.put("refusedFiles", report.refusedFiles().stream()
				.map(refused -> Map.of("file", refused.file(), "reason", refused.reason().in(locale()))).toList());
		data.put("faults", report.faults().stream().map(this::fault).toList());
		data.put("leftOut", report.leftOut().stream().map(this::leftOut).toList());
		return data;
	}

	private Map<String, Object> fault(Fault fault) {
		var data = new LinkedHashMap<String, Object>();
		data.put("file", fault.file());
		data.put("sheet", fault.sheet());
		data.put("row", fault.row());
		data.put("column", fault.column());
		data.put("kind", fault.kind());
		data.put("severity", fault.severity().getName());
		data.put("text", say(fault.text()));
		return data;
	}

	private Map<String, Object> leftOut(LeftOut left) {
		var data = new LinkedHashMap<String, Object>();
		data.put("file", left.file());
		data.put("sheet", left.sheet());
		data.put("row", left.row());
		data.put("kind", left.kind());
		data.put("text", say(left.text()));
		return data;
	}

	private List<String> lines(IntakeReport report) {
		var lines = new ArrayList<String>();
		lines.add(say(TEXTS.of("intake.rows", report.processorRows(), report.accepted(), report.warned(), report.queried(), report.refused(), report.unchanged())));
		lines.add(say(TEXTS.of("intake.content", report.scenarios(), report.materials(), report.storedPersons())));
		report.faults().forEach(fault -> lines.add("  " + say(TEXTS.of("intake.fault", fault.file(), fault.sheet(), fault.row(),
				fault.column() == null ? "" : fault.column(), fault.text()))));
		report.leftOut().forEach(left -> lines.add("  " + say(TEXTS.of("intake.left-out", left.file(), left.sheet(), left.row(), left.text()))));
		return lines;
	}
}
