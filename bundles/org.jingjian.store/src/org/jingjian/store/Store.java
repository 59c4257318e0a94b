package org.jingjian.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.record.Aggregate;

/** One open store. Safe for use by many threads; writers take turns. */
public interface Store extends AutoCloseable {
	/**
	 * Runs {@code work} in one transaction with its journal entries; on return all of it is durable, on any exception
	 * none of it happened and the aggregates have the ids and versions they came with. Not within another change.
	 *
	 * @throws Conflict an aggregate was changed by another since it was read
	 * @throws Refusal a second record with a unique value; disk full, or the folder no longer writable, after which the
	 *         store must be opened again; or the journal does not prove itself, after which it can only be read
	 */
	<T> T change(Actor actor, Function<Transaction, T> work);

	/**
	 * Like {@link #change}, for very many insertions: secondary indexes of {@code type}, but for unique ones, are dropped
	 * before and built after, and {@code work} commits in portions, each durable and whole, so that an interrupted load
	 * keeps what it had acknowledged. If {@code work} throws, what it handed over last and was not acknowledged is not
	 * stored. Readers wait until it ends.
	 */
	<T> T bulkLoad(Actor actor, EClass type, Function<BulkLoad, T> work);

	/** The aggregate as last saved, a copy of the caller's own; empty if there is none of that id. */
	<T extends Aggregate> Optional<T> find(EClass type, long id);

	/** The columns of aggregates, without reading the aggregates. */
	List<Row> rows(Query query);

	/** The ids of aggregates in a query's order, without its columns; all of them as of one moment. */
	long[] ids(Query query);

	/** How many rows a query has, without its paging. */
	long count(Query query);

	/** Rows that share a value: value of the grouping column, count; most frequent first. */
	List<Group> groups(Query query, Column by);

	/** What happened to one aggregate, oldest first. */
	List<HistoryEntry> history(EClass type, long id);

	/** The aggregate as it stood after save number {@code version}; empty if it never had that many. */
	<T extends Aggregate> Optional<T> asOf(EClass type, long id, int version);

	Journal journal();

	Attachments attachments();

	/**
	 * Writes one file that holds all of the store as of now, while work goes on, and verifies it by reading it again.
	 *
	 * @throws Refusal the file exists, cannot be written, or the disk is full; no partial file remains
	 */
	void backup(Path file, Progress progress);

	@Override
	void close();
}
