package org.jingjian.cli.internal.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.office.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a verified backup. */
@Command(name = "backup")
final class BackupJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(BackupJob.class);

	@Parameters(paramLabel = "FILE")
	private Path file;

	BackupJob(Tools tools) {
		super(tools, "admin");
	}

	@Override
	protected Answer answer(Session session) {
		Path target = file.toAbsolutePath().normalize();
		long bytes = watching(progress -> {
			session.backup(target, progress);
			return size(target);
		});
		var data = new LinkedHashMap<String, Object>();
		data.put("file", target.toString());
		data.put("bytes", bytes);
		return Answer.of(data, List.of(say(TEXTS.of("backup.done", target, bytes))));
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException vanished) {
			throw new UncheckedIOException(vanished);
		}
	}
}
