package org.jingjian.store;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.model.record.Aggregate;

/** What one change may do. Valid only while the change runs, on its thread. */
public interface Transaction {
	/**
	 * Stores a new aggregate and sets its id and version 1.
	 *
	 * @param action what the officer did, a speaking key such as {@code filing.received}; goes into the journal
	 */
	void insert(Aggregate aggregate, String action);

	/**
	 * Stores an edited copy, records what differs from the stored state as its history, and raises its version.
	 *
	 * @throws Conflict the stored version is not the copy's; the copy is unchanged
	 */
	void update(Aggregate aggregate, String action);

	/** Notes an act that changes no aggregate (a sign-in, an export). {@code detail} holds no secrets. */
	void note(String action, String detail);

	/** Reads inside the transaction: sees its own writes. */
	<T extends Aggregate> Optional<T> find(EClass type, long id);

	/** Columns, seeing the transaction's own writes. */
	java.util.List<Row> rows(Query query);
}
