package org.jingjian.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.law.RuleSet;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.party.Officer;
import org.jingjian.store.Attachments;
import org.jingjian.store.Journal;

/**
 * One officer at work in one office. Safe for use by many threads. Every call refuses what the officer's roles do not
 * permit.
 */
public interface Session extends AutoCloseable {
	/** The officer, as of sign-in; a copy. */
	Officer officer();

	OfficeProfile office();

	boolean may(Permission permission);

	/** The office's date. */
	LocalDate today();

	Filings filings();

	HeldRows held();

	Settings settings();

	Officers officers();

	/** @throws Refusal without {@link Permission#SEE_JOURNAL} */
	Journal journal();

	/** Scans and files of filings. @throws Refusal without {@link Permission#SEE_FILINGS} */
	Attachments attachments();

	/** What changed among the filings, for who keeps something made from them. */
	FilingFeed feed();

	/**
	 * A place to keep what is made from filings.
	 *
	 * @param name of small Latin letters
	 * @throws Refusal without {@link Permission#SEE_FILINGS}
	 */
	Annex annex(String name);

	/** The calendar in use: built in, with what the office imported. */
	WorkCalendar calendar();

	/** The fields of supervision installed. */
	List<Supervision> supervisions();

	/** @throws Refusal the pack of the field is not installed */
	Supervision supervision(String field);

	/** The rules in force on a date, with the office's own terms. @throws Refusal none in force */
	RuleSet rules(String field, LocalDate on);

	/**
	 * Writes a verified backup: all records, journal, attachments and the keyring.
	 *
	 * @throws Refusal the file exists, is not writable, or the disk is full; no partial file remains
	 */
	void backup(Path file, Progress progress);

	/**
	 * Changes the program itself, and the journal tells that it began and that it was done or failed. What the journal
	 * cannot tell is not begun.
	 *
	 * @param install does it; what it throws is thrown on
	 * @throws Refusal without {@link Permission#CONFIGURE}
	 */
	void changeProgram(ProgramChange change, Runnable install);

	/** Told after each change, on the changing thread, outside its transaction. */
	void listen(OfficeListener listener);

	void ignore(OfficeListener listener);

	@Override
	void close();
}
