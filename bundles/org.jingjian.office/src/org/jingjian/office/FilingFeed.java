package org.jingjian.office;

import java.util.List;
import org.jingjian.base.Refusal;

/**
 * What changed among the filings, for whoever keeps something made from them, such as an index. It is read from the
 * journal, so that nothing is missed between two sittings. Every call refuses without {@link Permission#SEE_FILINGS}.
 */
public interface FilingFeed {
	/** Where the journal ends now. */
	Mark newest();

	/** True if the journal has this very entry: false after the office was restored as of an earlier day. */
	boolean knows(Mark mark);

	/**
	 * The greatest ids less than one, falling: all filings, the newest first, are gone through by asking with the last of
	 * these again.
	 *
	 * @param most how many
	 * @throws Refusal the store cannot be read
	 */
	long[] below(long id, int most);

	/** How many filings have ids less than one. @throws Refusal the store cannot be read */
	long countBelow(long id);

	/**
	 * The filings that were saved after an entry of the journal.
	 *
	 * @param most entries to read at most
	 */
	Changes after(long entry, int most);

	/**
	 * An entry of the journal.
	 *
	 * @param entry its number; 0 before the first
	 * @param hash its hash, hex; empty before the first
	 */
	record Mark(long entry, String hash) {
	}

	/**
	 * @param filings ids, each once
	 * @param last the last entry that was read, or the one asked from if there was none
	 */
	record Changes(List<Long> filings, Mark last) {
		public Changes {
			filings = List.copyOf(filings);
		}
	}
}
