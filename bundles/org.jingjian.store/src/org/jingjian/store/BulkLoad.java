package org.jingjian.store;

import java.util.List;
import org.jingjian.model.record.Aggregate;

/** The writing end of {@link Store#bulkLoad}. Used by one thread. */
public interface BulkLoad {
	/**
	 * Takes all of them for one transaction and gives them ids and version 1. While their documents are made, the
	 * transaction before is committed: on return the aggregates of the calls before are durable and journalled, those of
	 * this call are when the next call or the load returns. Until then nobody may touch them.
	 *
	 * @throws org.jingjian.base.Refusal these or those of the call before cannot be stored; see {@link Store#change}. None
	 *         of a refused call are stored, and they have the ids and versions they came with
	 */
	void insert(List<? extends Aggregate> aggregates, String action);

	/** How many aggregates of this load are durable and journalled. */
	long acknowledged();
}
