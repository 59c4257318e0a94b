package org.jingjian.cli.internal.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Session;
import picocli.CommandLine.Command;

/** Lists the rows that wait for clarification or correction. */
@Command(name = "held")
final class HeldJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(HeldJob.class);

	HeldJob(Tools tools) {
		super(tools, "regulator");
	}

	@Override
	protected Answer answer(Session session) {
		List<HeldRow> waiting = session.held().waiting();
		var data = new LinkedHashMap<String, Object>();
		data.put("total", waiting.size());
		data.put("rows", waiting.stream().map(held -> row(session, held)).toList());
		var lines = new ArrayList<String>();
		for (HeldRow held : waiting) {
			lines.add(say(TEXTS.of("held.row", held.getId(), held.getName() == null ? "-" : held.getName(), held.getSource().getFile(), held.getSource().getRow())));
			held.getRemarks().forEach(remark -> lines.add("  " + words(session, held, remark)));
		}
		lines.add(say(TEXTS.of("held.total", waiting.size())));
		return Answer.of(data, lines);
	}

	private Map<String, Object> row(Session session, HeldRow held) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", held.getId());
		data.put("status", held.getStatus().getName());
		data.put("name", held.getName());
		data.put("creditCode", held.getCreditCode());
		data.put("file", held.getSource().getFile());
		data.put("sheet", held.getSource().getSheet());
		data.put("row", held.getSource().getRow());
		data.put("heldAt", String.valueOf(held.getHeldAt()));
		data.put("reasons", held.getRemarks().stream().map(remark -> words(session, held, remark)).toList());
		return data;
	}

	private String words(Session session, HeldRow held, Remark remark) {
		return say(tools().intake().describe(IntakeDoor.of(session), held.getField(), remark));
	}
}
