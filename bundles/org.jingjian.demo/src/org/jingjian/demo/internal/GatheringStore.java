package org.jingjian.demo.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.base.Progress;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.Actor;
import org.jingjian.store.Attachments;
import org.jingjian.store.BulkLoad;
import org.jingjian.store.Column;
import org.jingjian.store.Group;
import org.jingjian.store.HistoryEntry;
import org.jingjian.store.Journal;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.Store;
import org.jingjian.store.Transaction;

/**
 * A store that makes several changes durable at once: nobody's work is lost if the making of a demo is cut short, and
 * waiting for the disk at each of its thousands of steps would take minutes. Each change keeps its own journal entries.
 * For one thread, and for changes that refuse before they write.
 */
final class GatheringStore implements Store {
	private final Store store;
	private Transaction running;

	GatheringStore(Store store) {
		this.store = store;
	}

	/** Makes all changes of {@code work} durable together. */
	void together(Actor actor, Runnable work) {
		store.change(actor, transaction -> {
			running = transaction;
			try {
				work.run();
				return null;
			} finally {
				running = null;
			}
		});
	}

	@Override
	public <T> T change(Actor actor, Function<Transaction, T> work) {
		return running == null ? store.change(actor, work) : work.apply(running);
	}

	@Override
	public <T extends Aggregate> Optional<T> find(EClass type, long id) {
		return running == null ? store.find(type, id) : running.find(type, id);
	}

	@Override
	public List<Row> rows(Query query) {
		return running == null ? store.rows(query) : running.rows(query);
	}

	@Override
	public <T> T bulkLoad(Actor actor, EClass type, Function<BulkLoad, T> work) {
		return store.bulkLoad(actor, type, work);
	}

	@Override
	public long[] ids(Query query) {
		return store.ids(query);
	}

	@Override
	public long count(Query query) {
		return store.count(query);
	}

	@Override
	public List<Group> groups(Query query, Column by) {
		return store.groups(query, by);
	}

	@Override
	public List<HistoryEntry> history(EClass type, long id) {
		return store.history(type, id);
	}

	@Override
	public <T extends Aggregate> Optional<T> asOf(EClass type, long id, int version) {
		return store.asOf(type, id, version);
	}

	@Override
	public Journal journal() {
		return store.journal();
	}

	@Override
	public Attachments attachments() {
		return store.attachments();
	}

	@Override
	public void backup(Path file, Progress progress) {
		store.backup(file, progress);
	}

	@Override
	public void close() {
		store.close();
	}
}
