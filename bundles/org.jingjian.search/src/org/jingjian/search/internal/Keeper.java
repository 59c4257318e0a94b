package org.jingjian.search.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Annex;
import org.jingjian.office.FilingFeed;
import org.jingjian.office.FilingFeed.Changes;
import org.jingjian.office.FilingFeed.Mark;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Session;
import org.jingjian.search.Standing;
import org.jingjian.search.Standing.Stage;
import org.jingjian.search.internal.index.FilingIndex;
import org.jingjian.search.internal.index.FilingIndex.State;
import org.jingjian.search.internal.text.FilingTexts;
import org.jingjian.search.internal.text.Part;
import org.jingjian.search.internal.text.Pinyin;
import org.jingjian.store.Filter;

/** Makes the index and keeps it up to date. All of its work is done by one thread; what it knows is seen by all. */
final class Keeper implements AutoCloseable {
	/** Filings between two commits while the index is made, so that little is lost if that is interrupted. */
	private static final int PORTION = 50_000;
	/** So many are shown at once, so that a person can begin to work. */
	private static final int FIRST = 2_000;
	/** Ids asked for at once. */
	private static final int PAGE = 5_000;
	private static final int ENTRIES = 500;

	private final Session session;
	private final FilingFeed feed;
	private final Annex annex;
	private final Pinyin pinyin;
	private final FilingTexts texts;
	private volatile FilingIndex index;
	private volatile Standing standing = new Standing(Stage.OPENING, 0, 0);
	private volatile boolean stopped;
	private State state;
	private boolean condemned;

	Keeper(Session session, Pinyin pinyin) {
		this.session = session;
		this.feed = session.feed();
		this.annex = session.annex("index");
		this.pinyin = pinyin;
		this.texts = new FilingTexts(this::words);
	}

	/** Empty if the pack that knows the remark is not there. */
	private List<Text> words(Remark remark) {
		return session.supervisions().stream().filter(field -> remark.eContainer() instanceof Filing filing && field.field().equals(filing.getField()))
				.map(field -> field.describe(remark)).toList();
	}

	List<Part> parts(Filing filing) {
		return texts.of(filing);
	}

	/** Empty until it is open. */
	Optional<FilingIndex> index() {
		return Optional.ofNullable(index);
	}

	Standing standing() {
		return standing;
	}

	/** The index was found to be unusable: the next update makes it anew. */
	void condemn() {
		condemned = true;
	}

	/** What is at work shall end soon. */
	void stop() {
		stopped = true;
	}

	/** Opens the index if that was not done, and takes in all there is; an index that cannot be used is made anew. */
	void update() throws IOException {
		try {
			if (condemned) {
				eraseAndOpen();
			}
			open();
			complete();
		} catch (IOException | IllegalStateException unusable) {
			if (stopped) {
				throw unusable;
			}
			eraseAndOpen();
			complete();
		}
	}

	private void open() throws IOException {
		if (index != null) {
			return;
		}
		var opened = FilingIndex.open(annex.folder(), annex.key(), pinyin);
		Optional<State> kept = opened.state();
		if (kept.isEmpty() || !feed.knows(new Mark(kept.get().entry(), kept.get().hash()))) {
			opened.close();
			eraseAndOpen();
			return;
		}
		state = kept.get();
		index = opened;
	}

	/** Begins anew, from what is now. */
	private void eraseAndOpen() throws IOException {
		abandon();
		FilingIndex.erase(annex.folder());
		var opened = FilingIndex.open(annex.folder(), annex.key(), pinyin);
		Mark now = feed.newest();
		state = new State(now.entry(), now.hash(), Long.MAX_VALUE);
		standing = new Standing(Stage.BUILDING, 0, 0);
		index = opened;
		condemned = false;
	}

	/** Lets go of an index that cannot be used. */
	private void abandon() {
		FilingIndex old = index;
		index = null;
		if (old != null) {
			try {
				old.close();
			} catch (IOException | IllegalStateException damaged) {
				standing = new Standing(Stage.OPENING, 0, 0);
			}
		}
	}

	private void complete() throws IOException {
		if (state.below() > 0) {
			build();
		}
		if (!stopped) {
			catchUp();
		}
	}

	private void build() throws IOException {
		long missing = feed.countBelow(state.below());
		long total = missing + session.filings().count(FilingQuery.all().where(Filter.between("id", state.below(), null)));
		long done = total - missing;
		standing = new Standing(Stage.BUILDING, done, total);
		long[] ids = feed.below(state.below(), PAGE);
		while (ids.length > 0 && !stopped) {
			for (int i = 0; i < ids.length && !stopped; i++) {
				build(ids[i], ++done);
				standing = new Standing(Stage.BUILDING, done, total);
			}
			ids = feed.below(ids[ids.length - 1], PAGE);
		}
		if (!stopped) {
			commit(new State(state.entry(), state.hash(), 0));
		}
	}

	private void build(long id, long done) throws IOException {
		Optional<List<Part>> parts = read(id);
		if (parts.isPresent()) {
			index.add(id, parts.get());
		}
		if (done == FIRST) {
			index.show();
		}
		if (done % PORTION == 0) {
			commit(new State(state.entry(), state.hash(), id));
		}
	}

	private void catchUp() throws IOException {
		Changes changes = feed.after(state.entry(), ENTRIES);
		boolean changed = false;
		while (changes.last().entry() > state.entry() && !stopped) {
			for (long id : changes.filings()) {
				Optional<List<Part>> parts = read(id);
				if (parts.isPresent()) {
					index.put(id, parts.get());
				} else {
					index.remove(id);
				}
			}
			changed |= !changes.filings().isEmpty();
			index.show();
			state = new State(changes.last().entry(), changes.last().hash(), 0);
			changes = feed.after(state.entry(), ENTRIES);
		}
		if (changed) {
			commit(state);
		}
		long size = index.size();
		standing = new Standing(Stage.READY, size, size);
	}

	private Optional<List<Part>> read(long id) {
		return filing(id).map(texts::of);
	}

	/** Empty if there is no such filing, or it cannot be read: a damaged record must not cost all others their search. */
	Optional<Filing> filing(long id) {
		try {
			return session.filings().find(id);
		} catch (Refusal damaged) {
			return Optional.empty();
		}
	}

	private void commit(State reached) throws IOException {
		index.commit(reached);
		index.show();
		state = reached;
	}

	@Override
	public void close() {
		abandon();
		Arrays.fill(annex.key(), (byte) 0);
	}
}
