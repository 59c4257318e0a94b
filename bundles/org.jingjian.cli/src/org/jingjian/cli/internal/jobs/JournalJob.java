package org.jingjian.cli.internal.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.office.Session;
import org.jingjian.store.Journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies the journal and all that it vouches for. */
@Command(name = "journal")
final class JournalJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(JournalJob.class);

	/** What can be done with a journal. */
	enum Deed {
		VERIFY
	}

	@Parameters(paramLabel = "verify")
	private Deed deed;
	@Option(names = "--no-attachments")
	private boolean withoutAttachments;

	JournalJob(Tools tools) {
		super(tools, "auditor");
	}

	@Override
	protected Answer answer(Session session) {
		Verification found = watching(progress -> session.journal().verify(!withoutAttachments, progress));
		var data = new LinkedHashMap<String, Object>();
		data.put("entries", found.entries());
		data.put("head", found.head());
		data.put("valid", found.valid());
		found.firstFault().ifPresent(fault -> data.put("firstFault", say(fault)));
		Answer answer = Answer.of(data, List.of(say(TEXTS.of("journal.read", found.entries(), found.head()))));
		return found.firstFault().map(fault -> answer.but(TEXTS.of("journal.broken", fault))).orElse(answer);
	}
}
