package org.jingjian.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.store.Actor;
import org.jingjian.store.BulkLoad;
import org.jingjian.store.Transaction;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.database.JournalWriter;
import org.jingjian.store.internal.database.Statements;
import org.jingjian.store.internal.files.HeadFile.Head;
import org.jingjian.store.internal.model.TableMap;

/**
 * All changing of a store, one change after the other. A store whose journal does not reach its anchor can be read and
 * verified, not changed: new entries would cover the gap up.
 */
final class Writer implements AutoCloseable {
	private final Parts parts;
	private final Records records;
	private final Ids ids;
	private final JournalWriter journal;
	private final Packing packing;
	private final Rows rows;
	private final ReentrantLock turn = new ReentrantLock(true);
	private final ReentrantReadWriteLock tables = new ReentrantReadWriteLock();
	private Changes running;
	private final Optional<Text> unanchored;
	private volatile Refusal broken;

	Writer(Parts parts, Records records, Ids ids) throws SQLException {
		this.parts = parts;
		this.records = records;
		this.ids = ids;
		this.journal = new JournalWriter(parts.database().writer());
		this.packing = new Packing(parts.packer(), parts.dictionaries());
		this.rows = new Rows(new Statements(parts.database().writer()), journal);
		this.unanchored = new Anchor(parts.headFile()).fault(parts.database().writer());
	}

	<T> T change(Actor actor, Function<Transaction, T> work) {
		turn.lock();
		try {
			requireIdle();
			return run(begin(actor), work);
		} finally {
			turn.unlock();
		}
	}

	/** Within the change that this thread runs, if it runs one; else as a change of its own. */
	<T> T join(Actor actor, Function<Changes, T> work) {
		if (turn.isHeldByCurrentThread() && running != null) {
			return work.apply(running);
		}
		return change(actor, transaction -> work.apply((Changes) transaction));
	}

	<T> T bulkLoad(Actor actor, EClass type, Function<BulkLoad, T> work) {
		TableMap table = parts.catalog().table(type);
		tables.writeLock().lock();
		turn.lock();
		try {
			requireIdle();
			indexes(table, false);
			var loading = new Loading(this, actor);
			try {
				T result = work.apply(loading);
				loading.end();
				return result;
			} finally {
				loading.abandon();
				indexes(table, true);
			}
		} finally {
			turn.unlock();
			tables.writeLock().unlock();
		}
	}

	private void indexes(TableMap table, boolean wanted) {
		if (broken != null) {
			return;
		}
		try {
			if (wanted) {
				parts.schema().createIndexes(table);
				parts.database().commit();
			} else {
				parts.schema().dropIndexes(table);
			}
		} catch (SQLException failed) {
			throw broken(failed);
		}
	}

	Changes begin(Actor actor) {
		return new Changes(parts, this, actor.account(), micros(parts.clock().instant()));
	}

	<T> T run(Changes changes, Function<Transaction, T> work) {
		running = changes;
		boolean done = false;
		try {
			T result = work.apply(changes);
			changes.flush();
			commit();
			done = true;
			parts.memories().changed(journal.committed(), changes.listed());
			return result;
		} finally {
			running = null;
			changes.end();
			if (!done) {
				rollBack(changes);
			}
		}
	}

	private void commit() {
		if (!journal.isDirty()) {
			return;
		}
		try {
			parts.database().commit();
		} catch (SQLException failed) {
			throw broken(failed);
		}
		Head head = journal.commit();
		try {
			parts.headFile().write(head.number(), head.hash());
		} catch (IOException failed) {
			// this change is durable; without its anchor there must be no further one
			broken = new Refusal(Messages.of("write.failed"), failed);
		}
	}

	private void rollBack(Changes changes) {
		journal.rollBack();
		changes.undo();
		if (broken == null) {
			try {
				rows.clear();
				connection().rollback();
			} catch (SQLException failed) {
				broken(failed);
			}
		}
	}

	/** After a failure of the disk nobody knows what the database holds in memory: it is let go of. */
	private RuntimeException broken(SQLException failed) {
		RuntimeException reason = Failures.of(failed);
		broken = reason instanceof Refusal refusal ? refusal : new Refusal(Messages.of("write.failed"), failed);
		try {
			parts.database().abandon();
		} catch (SQLException another) {
			reason.addSuppressed(another);
		}
		return reason;
	}

	void requireUsable() {
		if (broken != null) {
			throw new Refusal(broken.reason(), broken);
		}
	}

	/** False if nothing may be changed because the journal ends before its anchor. */
	boolean isAnchored() {
		return unanchored.isEmpty();
	}

	private void requireIdle() {
		if (turn.getHoldCount() > 1) {
			throw new IllegalStateException("A change within a change");
		}
		requireUsable();
		unanchored.ifPresent(fault -> {
			throw new Refusal(Messages.of("store.unanchored", fault));
		});
	}

	static long micros(Instant instant) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
	}

	ReentrantReadWriteLock.ReadLock readLock() {
		return tables.readLock();
	}

	Connection connection() {
		return parts.database().writer();
	}

	Records records() {
		return records;
	}

	Ids ids() {
		return ids;
	}

	JournalWriter journal() {
		return journal;
	}

	Packing packing() {
		return packing;
	}

	Rows rows() {
		return rows;
	}

	/** Waits for the running change to end. */
	@Override
	public void close() throws SQLException {
		turn.lock();
		try {
			packing.close();
			parts.memories().close(broken == null);
			if (broken == null) {
				broken = new Refusal(Messages.of("store.closed"));
				parts.database().close();
			}
		} finally {
			turn.unlock();
		}
	}
}
