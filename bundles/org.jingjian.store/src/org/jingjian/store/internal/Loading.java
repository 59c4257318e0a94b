package org.jingjian.store.internal;

import java.util.List;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.Actor;
import org.jingjian.store.BulkLoad;

/** A bulk load: while one transaction is written and committed, the other thread makes the documents of the next. */
final class Loading implements BulkLoad {
	private final Writer writer;
	private final Actor actor;
	private Changes begun;
	private int count;
	private long acknowledged;

	Loading(Writer writer, Actor actor) {
		this.writer = writer;
		this.actor = actor;
	}

	@Override
	public void insert(List<? extends Aggregate> aggregates, String action) {
		Changes next = writer.begin(actor);
		try {
			next.beginInserting(aggregates, action);
		} catch (RuntimeException refused) {
			next.undo();
			throw refused;
		}
		Changes before = begun;
		int ofBefore = count;
		begun = next;
		count = aggregates.size();
		if (before != null) {
			write(before, ofBefore);
		}
	}

	@Override
	public long acknowledged() {
		return acknowledged;
	}

	/** Writes what was begun last. */
	void end() {
		if (begun != null) {
			Changes last = begun;
			begun = null;
			write(last, count);
		}
	}

	/** Gives up what was begun and not written. */
	void abandon() {
		if (begun != null) {
			begun.end();
			begun.undo();
			begun = null;
		}
	}

	private void write(Changes changes, int aggregates) {
		writer.run(changes, transaction -> {
			changes.endInserting();
			return null;
		});
		acknowledged += aggregates;
	}
}
