package org.jingjian.cli.internal.jobs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.Job;
import org.jingjian.cli.internal.OfficeOptions;
import org.jingjian.cli.internal.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lays a backup out as an office in a new folder. */
@Command(name = "restore")
final class RestoreJob extends Job {
	private static final Texts TEXTS = Texts.beside(RestoreJob.class);

	@Mixin
	private OfficeOptions office;
	@Parameters(paramLabel = "FILE")
	private Path file;

	RestoreJob(Tools tools) {
		super(tools);
	}

	@Override
	protected Answer answer() {
		Path backup = file.toAbsolutePath().normalize();
		String account = office.account("admin");
		office.withPassword(tools(), say(TEXTS.of("restore.password", account)), password -> watching(progress -> {
			tools().offices().restore(backup, office.folder(), account, password, progress);
			return backup;
		}));
		var data = new LinkedHashMap<String, Object>();
		data.put("file", backup.toString());
		data.put("data", office.folder().toString());
		return Answer.of(data, List.of(say(TEXTS.of("restore.done", office.folder()))));
	}
}
