package org.jingjian.store;

import java.util.List;
import org.jingjian.model.record.Aggregate;

/** The writing end of {@link Store#bulkLoad}. Used by one thread. */
public interface BulkLoad {
	/** Stores all of them in one transaction; on return they are durable, journalled, and have ids and version 1. */
	void insert(List<? extends Aggregate> aggregates, String action);
}
