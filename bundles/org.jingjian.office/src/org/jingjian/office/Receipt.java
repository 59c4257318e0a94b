package org.jingjian.office;

import java.util.List;
import org.jingjian.model.filing.Remark;

/**
 * What became of an {@link Arrival}.
 *
 * @param id of the filing, or of the held row for QUERIED and REFUSED; 0 if a held row was already kept
 * @param remarks all there are: of reading, of the pack's review, of comparison with what is on file
 */
public record Receipt(Outcome outcome, long id, List<Remark> remarks) {
	public Receipt {
		remarks = List.copyOf(remarks);
	}

	/** ACCEPTED without a remark, WARNED with remarks, QUERIED held for clarification, REFUSED held, UNCHANGED known. */
	public enum Outcome {
		ACCEPTED, WARNED, QUERIED, REFUSED, UNCHANGED
	}
}
