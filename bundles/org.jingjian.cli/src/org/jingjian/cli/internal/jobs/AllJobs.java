package org.jingjian.cli.internal.jobs;

import java.util.List;
import org.jingjian.cli.internal.Job;
import org.jingjian.cli.internal.Tools;

/** The one list of jobs. */
public final class AllJobs {
	private AllJobs() {
	}

	/** A fresh one of each, in the order in which an office meets them. */
	public static List<Job> with(Tools tools) {
		return List.of(new InitJob(tools), new IntakeJob(tools), new FilingsJob(tools), new SearchJob(tools), new HeldJob(tools), new TermJob(tools),
				new JournalJob(tools), new BackupJob(tools), new RestoreJob(tools), new CalendarJob(tools),
				new SettingsJob(tools), new OfficerJob(tools), new DemoJob(tools));
	}
}
