package org.jingjian.office.internal;

import org.jingjian.office.Permission;
import org.jingjian.office.ProgramChange;

/** Tells the journal of changes of the program: before, so that what cannot be told is not done, and after. */
final class ProgramJournal {
	private final Desk desk;

	ProgramJournal(Desk desk) {
		this.desk = desk;
	}

	void run(ProgramChange change, Runnable install) {
		desk.guard().require(Permission.CONFIGURE);
		note("program.change-begun", change);
		boolean done = false;
		try {
			install.run();
			done = true;
		} finally {
			note(done ? "program.changed" : "program.change-failed", change);
		}
	}

	private void note(String action, ProgramChange change) {
		desk.store().change(desk.actor(), transaction -> {
			transaction.note(action, change.toString());
			return null;
		});
	}
}
