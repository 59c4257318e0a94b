package org.jingjian.store.internal;

import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.base.Refusal;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.Conflict;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.Transaction;
import org.jingjian.store.internal.Packing.Portion;
import org.jingjian.store.internal.Records.Stored;
import org.jingjian.store.internal.database.Dictionaries;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.database.Selects;
import org.jingjian.store.internal.memory.Memory.Saved;
import org.jingjian.store.internal.model.TableMap;

/**
 * One transaction. Saves are gathered in portions; while one portion is packed on the other thread, the one before is
 * written.
 */
final class Changes implements Transaction {
	/** Action of the notes that vouch for dictionaries. */
	static final String DICTIONARY = "store.dictionary";

	private static final int PORTION = Dictionaries.ENOUGH;

	private final Parts parts;
	private final Writer writer;
	private final String account;
	private final long at;
	private final Thread thread = Thread.currentThread();
	private final List<Touched> touched = new ArrayList<>();
	private final List<String> learnt = new ArrayList<>();
	private final Set<Long> unwritten = new HashSet<>();
	private final List<Saved> listed = new ArrayList<>();
	private List<Save> gathered = new ArrayList<>();
	private final PortionQueue portions;
	private boolean over;
	private RuntimeException failure;

	/** An aggregate whose id and version were set, and what they were. One that its caller has let go of is let go of here. */
	private record Touched(WeakReference<Aggregate> aggregate, long id, int version) {
		void undo() {
			Aggregate there = aggregate.get();
			if (there != null) {
				there.setId(id);
				there.setVersion(version);
			}
		}
	}

	Changes(Parts parts, Writer writer, String account, long at) {
		this.parts = parts;
		this.writer = writer;
		this.portions = new PortionQueue(writer.packing());
		this.account = account;
		this.at = at;
	}

	@Override
	public void insert(Aggregate aggregate, String action) {
		requireRunning();
		requireNew(aggregate);
		Save save = first(aggregate, parts.documents().write(aggregate), action);
		touch(aggregate, writer.ids().next(), 1);
		add(save.withId(aggregate.getId()));
	}

	/**
	 * Begins to insert many, which nobody may touch until {@link #endInserting()}: their documents are made on the other
	 * thread. Writes nothing.
	 */
	void beginInserting(List<? extends Aggregate> aggregates, String action) {
		requireRunning();
		for (Aggregate aggregate : aggregates) {
			requireNew(aggregate);
			touch(aggregate, writer.ids().next(), 1);
		}
		List<Aggregate> all = List.copyOf(aggregates);
		for (int from = 0; from < all.size(); from += PORTION) {
			var some = all.subList(from, Math.min(from + PORTION, all.size()));
			portions.add(() -> first(some, action));
		}
		if (aggregates.stream().noneMatch(this::wantsDictionary)) {
			portions.begin();
		}
	}

	private boolean wantsDictionary(Aggregate aggregate) {
		return parts.dictionaries().isWanted(parts.catalog().table(aggregate.eClass()).name());
	}

	/** Writes what was begun. */
	void endInserting() {
		requireRunning();
		if (!portions.isEmpty() && !portions.isBegun()) {
			gathered.addAll(portions.made());
			if (gathered.size() == PORTION) {
				learn(gathered);
			}
			writeGathered();
		}
		writeAhead();
	}

	private List<Save> first(List<? extends Aggregate> aggregates, String action) {
		var encoder = parts.documents().encoder();
		return aggregates.stream().map(aggregate -> first(aggregate, encoder.write(aggregate), action)).toList();
	}

	private Save first(Aggregate aggregate, byte[] document, String action) {
		TableMap table = parts.catalog().table(aggregate.eClass());
		return new Save(table, document, Save.columns(table, aggregate), aggregate.getId(), 1, 0, null,
				action, null);
	}

	private void requireNew(Aggregate aggregate) {
		if (aggregate.getId() != 0) {
			throw new IllegalArgumentException("Has an id already: " + aggregate.getId());
		}
	}

	@Override
	public void update(Aggregate aggregate, String action) {
		requireRunning();
		TableMap table = parts.catalog().table(aggregate.eClass());
		long id = aggregate.getId();
		if (unwritten.contains(id)) {
			flush();
		}
		Stored stored = stored(table, id);
		if (stored.version() != aggregate.getVersion()) {
			throw new Conflict(table.type().getName(), id, stored.version());
		}
		if (!writer.records().read(table, id, stored.document()).complete()) {
			throw new Refusal(Messages.of("record.newer", table.name(), Long.toString(id)));
		}
		byte[] document = parts.documents().write(aggregate);
		byte[] undoing = parts.packer().undoing(stored.document(), document);
		touch(aggregate, id, stored.version() + 1);
		add(new Save(table, document, Save.columns(table, aggregate), id, stored.version() + 1, stored.entry(), undoing, action,
				null));
	}

	@Override
	public void note(String action, String detail) {
		requireRunning();
		add(Save.note(action, detail));
	}

	@Override
	public <T extends Aggregate> Optional<T> find(EClass type, long id) {
		flush();
		try {
			return writer.records().find(writer.connection(), parts.catalog().table(type), id);
		} catch (SQLException failed) {
			throw Failures.of(failed);
		}
	}

	@Override
	public List<Row> rows(Query query) {
		flush();
		try {
			return new Selects(parts.catalog().table(query.type()), query).rows(writer.connection());
		} catch (SQLException failed) {
			throw Failures.of(failed);
		}
	}

	/** Writes all that was gathered. */
	void flush() {
		requireRunning();
		writeAhead();
		if (!gathered.isEmpty()) {
			writeGathered();
		}
		unwritten.clear();
	}

	/** Number of the journal entry that the next save or note will have. */
	long nextEntry() {
		flush();
		return writer.journal().next();
	}

	/** What was written of tables that users list, in its order. */
	List<Saved> listed() {
		return listed;
	}

	/** Nothing more may be done in it. */
	void end() {
		over = true;
	}

	/** Gives aggregates back the ids and versions they came with, and forgets what was learnt. */
	void undo() {
		portions.cancel();
		learnt.forEach(parts.dictionaries()::forget);
		touched.reversed().forEach(Touched::undo);
	}

	private void add(Save save) {
		gathered.add(save);
		unwritten.add(save.id());
		if (gathered.size() >= PORTION) {
			learn(gathered);
			List<Save> portion = gathered;
			gathered = new ArrayList<>(PORTION);
			portions.add(() -> portion);
			portions.begin();
			while (portions.isDue()) {
				write(portions.next());
			}
		}
	}

	/** The first portion of a kind becomes the dictionary of its table. */
	private void learn(List<Save> saves) {
		TableMap table = saves.getLast().table();
		if (table != null && parts.dictionaries().isWanted(table.name())
				&& saves.stream().allMatch(save -> save.table() == table)) {
			learn(table, saves.stream().map(Save::document).toList());
		}
	}

	/** Gives a table its dictionary, with a note in the journal that vouches for it. */
	void learn(TableMap table, List<byte[]> documents) {
		try {
			String vouched = parts.dictionaries().learn(parts.schema(), table.name(), documents);
			learnt.add(table.name());
			gathered.add(Save.note(DICTIONARY, vouched));
		} catch (SQLException cause) {
			failure = Failures.of(cause);
			throw failure;
		}
	}

	private void writeGathered() {
		List<Save> saves = gathered;
		gathered = new ArrayList<>();
		write(writer.packing().pack(saves));
	}

	private void writeAhead() {
		while (!portions.isEmpty()) {
			write(portions.next());
		}
	}

	private void write(Portion portion) {
		try {
			writer.rows().write(portion, account, at);
			listed.addAll(parts.memories().concerning(portion.saves()));
		} catch (SQLException cause) {
			failure = Failures.of(cause);
			throw failure;
		}
	}

	private Stored stored(TableMap table, long id) {
		try {
			return writer.records().stored(writer.connection(), table, id)
					.orElseThrow(() -> new IllegalArgumentException("Nothing to update: " + table.name() + ' ' + id));
		} catch (SQLException failed) {
			throw Failures.of(failed);
		}
	}

	private void touch(Aggregate aggregate, long id, int version) {
		touched.add(new Touched(new WeakReference<>(aggregate), aggregate.getId(), aggregate.getVersion()));
		aggregate.setId(id);
		aggregate.setVersion(version);
	}

	private void requireRunning() {
		if (over || Thread.currentThread() != thread) {
			throw new IllegalStateException("The change is over, or another thread's");
		}
		if (failure != null) {
			throw failure;
		}
	}
}
