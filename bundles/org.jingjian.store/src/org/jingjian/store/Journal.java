package org.jingjian.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jingjian.base.Progress;
import org.jingjian.base.Text;

/**
 * What was done, in order, each entry chained to the one before by SM3: hash = SM3(previous hash, every field of the
 * entry, what undoes the change, digest of the stored document it led to).
 */
public interface Journal {
	/** Entries so far. */
	long size();

	/** Hash of the last entry, hex. */
	String head();

	/** A stretch of it, oldest first. */
	List<Entry> entries(long from, int most);

	/**
	 * Reads all of it and all that it vouches for: chain, order, gaps, the current state of every aggregate, and with
	 * {@code attachments} every attachment's digest. Writers go on meanwhile; it sees one moment.
	 * <p>
	 * Entries cut off at the end are missed by a head file beside the database. What it cannot find: a whole store folder,
	 * head file included, put back as it was on an earlier day, and forgery by a holder of the master key. Against both
	 * only a witness outside helps, who knows an earlier {@link #head}.
	 */
	Verification verify(boolean attachments, Progress progress);

	/**
	 * @param number 1 for the first; without gaps
	 * @param type table of the aggregate; null for a note
	 * @param id of the aggregate; 0 for a note
	 */
	record Entry(long number, Instant at, String account, String action, String type, long id, int version, String detail,
			String hash) {
	}

	/**
	 * @param entries how many were read
	 * @param head hash of the last good entry, hex
	 * @param firstFault empty if all is whole; else what was found first, naming entry, record or attachment
	 */
	record Verification(long entries, String head, Optional<Text> firstFault) {
		public boolean valid() {
			return firstFault.isEmpty();
		}
	}
}
