package org.jingjian.office;

import java.util.List;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.HeldRow;

/** Rows that could not be taken in, kept as written until somebody corrects them. */
public interface HeldRows {
	/** Those still held, newest first. */
	List<HeldRow> waiting();

	Optional<HeldRow> find(long id);

	/**
	 * Takes the corrected row in; the held row is closed and names the filing.
	 *
	 * @param arrival read again from the corrected cells
	 * @return what became of it; QUERIED or REFUSED leaves the row held, with the new remarks and cells
	 */
	Receipt takeIn(HeldRow corrected, Arrival arrival);

	/** Puts a row aside for good, with the reason; its text stays. @throws Refusal no reason given */
	void discard(long id, int version, String reason);
}
