package org.jingjian.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Found;
import org.jingjian.search.Results;
import org.jingjian.search.Standing;
import org.jingjian.search.Standing.Stage;
import org.jingjian.search.internal.index.Asked;
import org.jingjian.search.internal.index.FilingIndex;
import org.jingjian.search.internal.text.Pinyin;

/** The search of one session: asks the index, reads what it names, and has the keeper follow every change. */
final class OfficeSearch implements FilingSearch {
	private static final Texts TEXTS = Texts.beside(OfficeSearch.class);
	/** Changes come in flocks: so long it waits for more of them. */
	private static final long SETTLE_MILLIS = 300;
	private static final long TICK_MILLIS = 200;
	private static final long CLOSE_SECONDS = 60;
	/** Filings read for one search at most. */
	private static final int PATIENCE = 400;

	private final Session session;
	private final Keeper keeper;
	private final Finder finder;
	private final ScheduledExecutorService thread;
	private final OfficeListener listener = event -> changed();
	private final AtomicBoolean due = new AtomicBoolean();
	private final AtomicLong heard = new AtomicLong();
	/** So many of the changes that were heard of can be found. */
	private volatile long taken;
	private volatile Refusal failure;

	OfficeSearch(Session session, Pinyin pinyin) {
		this.session = session;
		this.keeper = new Keeper(session, pinyin);
		this.finder = new Finder(pinyin);
		this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
			var worker = new Thread(work, "jingjian-index");
			worker.setDaemon(true);
			worker.setPriority(Thread.MIN_PRIORITY);
			return worker;
		});
		session.listen(listener);
		thread.execute(this::update);
	}

	private void changed() {
		heard.incrementAndGet();
		if (due.compareAndSet(false, true) && !thread.isShutdown()) {
			thread.schedule(this::update, SETTLE_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	private void update() {
		long upTo = heard.get();
		due.set(false);
		try {
			keeper.update();
			failure = null;
		} catch (Refusal refused) {
			failure = refused;
		} catch (IOException | RuntimeException unwritable) {
			failure = new Refusal(TEXTS.of("index.unwritable"), unwritable);
		}
		taken = upTo;
	}

	@Override
	public Results find(String text, int most) {
		require(session);
		Asked asked = Asked.of(text);
		FilingIndex index = keeper.index().orElse(null);
		if (index == null && failure != null) {
			throw new Refusal(failure.reason(), failure);
		}
		Standing standing = standing();
		if (index == null || asked.words().isEmpty()) {
			return new Results(List.of(), false, standing);
		}
		try {
			return find(index, asked, Math.max(1, most), standing);
		} catch (IOException | IllegalStateException unusable) {
			return damaged(index);
		}
	}

	/** What is found unusable while it is read is made anew at once, unless that was done meanwhile. */
	private Results damaged(FilingIndex index) {
		if (keeper.index().orElse(null) == index && !thread.isShutdown()) {
			thread.execute(() -> mend(index));
		}
		return new Results(List.of(), false, new Standing(Stage.BUILDING, 0, 0));
	}

	private void mend(FilingIndex index) {
		if (keeper.index().orElse(null) == index) {
			keeper.condemn();
			update();
		}
	}

	/** The index names more than is wanted, since some of it may no longer be so. */
	private Results find(FilingIndex index, Asked asked, int most, Standing standing) throws IOException {
		var ranked = new ArrayList<Finder.Ranked>();
		var seen = new HashSet<Long>();
		int wanted = 2 * most;
		boolean more = true;
		while (more && ranked.size() <= most && seen.size() < PATIENCE) {
			List<Long> named = index.find(asked, wanted);
			more = named.size() >= wanted;
			for (long id : named) {
				if (ranked.size() <= most && seen.size() < PATIENCE && seen.add(id)) {
					keeper.filing(id).flatMap(filing -> finder.find(filing, keeper.parts(filing), asked)).ifPresent(ranked::add);
				}
			}
			wanted *= 4;
		}
		List<Found> found = ranked.stream().limit(most).sorted(Finder.Ranked.ORDER).map(Finder.Ranked::found).toList();
		return new Results(found, more || ranked.size() > most, standing);
	}

	@Override
	public Standing standing() {
		Standing kept = keeper.standing();
		return kept.stage() == Stage.READY && taken != heard.get() ? new Standing(Stage.FOLLOWING, kept.done(), kept.total()) : kept;
	}

	@Override
	public void settle(Progress progress) {
		progress.begin(TEXTS.of("index.settle"), -1);
		var settled = CompletableFuture.runAsync(this::update, thread);
		long told = 0;
		boolean waiting = true;
		while (waiting) {
			progress.check();
			Standing now = keeper.standing();
			if (now.stage() == Stage.BUILDING && now.done() > told) {
				progress.begin(TEXTS.of("index.build"), now.total());
				progress.done(now.done());
				told = now.done();
			}
			waiting = !ended(settled);
		}
		if (failure != null) {
			throw new Refusal(failure.reason(), failure);
		}
	}

	private static boolean ended(CompletableFuture<Void> work) {
		try {
			work.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException goesOn) {
			return false;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/** @throws Refusal the officer may not see filings */
	static void require(Session session) {
		if (!session.may(Permission.SEE_FILINGS)) {
			session.feed().newest();
		}
	}

	@Override
	public void close() {
		session.ignore(listener);
		keeper.stop();
		thread.shutdown();
		try {
			if (thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
				keeper.close();
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
