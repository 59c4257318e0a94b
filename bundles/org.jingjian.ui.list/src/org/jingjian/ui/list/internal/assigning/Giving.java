package org.jingjian.ui.list.internal.assigning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Filings;
import org.jingjian.store.Conflict;
import org.jingjian.ui.list.internal.ManyResultDialog.Refused;
import org.jingjian.ui.words.Words;

/** Gives filings from one officer to another, each by itself: what is refused stops none of the others. */
final class Giving {
	private static final int AT_ONCE = 100;
	/** So often a filing is read anew that others change in the same moment. */
	private static final int TRIES = 5;
	private static final Texts TEXTS = Texts.beside(Words.class);

	private final Filings filings;
	private final Colleagues colleagues;

	/** A filing that went from one officer to another; null stands for nobody. */
	record Given(long id, String from, String to) {
		Given back() {
			return new Given(id, to, from);
		}
	}

	/**
	 * What became of it.
	 *
	 * @param same filings that were already with whom they were meant for
	 * @param left ids of those that were not come to when it was stopped
	 */
	record Outcome(List<Given> given, List<Refused> refused, int same, List<Long> left) {
	}

	Giving(Filings filings, Colleagues colleagues) {
		this.filings = filings;
		this.colleagues = colleagues;
	}

	/** Gives filings to one officer, whoever has them. @param account null for nobody */
	Outcome give(long[] ids, String account, Progress progress) {
		return each(ids, row -> new Given(row.id(), row.officer(), account), progress);
	}

	/** Hands filings on, each as long as it is still with the officer that it is to go from, whatever else was changed in it. */
	Outcome handOn(List<Given> wanted, Progress progress) {
		Map<Long, Given> byId = new HashMap<>();
		wanted.forEach(each -> byId.put(each.id(), each));
		return each(wanted.stream().mapToLong(Given::id).toArray(), row -> {
			Given want = byId.get(row.id());
			if (Objects.equals(row.officer(), want.from()) || Objects.equals(row.officer(), want.to())) {
				return new Given(row.id(), row.officer(), want.to());
			}
			throw new Refusal(row.officer() == null ? TEXTS.of("assign.sinceNobody") : TEXTS.of("assign.since", colleagues.name(row.officer())));
		}, progress);
	}

	private Outcome each(long[] ids, Function<FilingRow, Given> want, Progress progress) {
		var given = new ArrayList<Given>();
		var refused = new ArrayList<Refused>();
		int same = 0;
		int at = 0;
		progress.begin(TEXTS.of("assign.many"), ids.length);
		while (at < ids.length && !progress.cancelled()) {
			long[] some = Arrays.copyOfRange(ids, at, Math.min(ids.length, at + AT_ONCE));
			Map<Long, FilingRow> rows = new HashMap<>();
			filings.rows(some).forEach(row -> rows.put(row.id(), row));
			for (int i = 0; i < some.length && !progress.cancelled(); i++, at++) {
				FilingRow row = rows.get(some[i]);
				try {
					Optional<Given> done = row == null ? Optional.empty() : one(row, want);
					done.ifPresent(given::add);
					same += done.isEmpty() ? 1 : 0;
				} catch (Refusal why) {
					refused.add(new Refused(row, why));
				}
				progress.done(1);
			}
		}
		return new Outcome(List.copyOf(given), List.copyOf(refused), same, Arrays.stream(ids, at, ids.length).boxed().toList());
	}

	/** @return empty if it is there already */
	private Optional<Given> one(FilingRow row, Function<FilingRow, Given> want) {
		FilingRow now = row;
		for (int tries = 1;; tries++) {
			Given wanted = want.apply(now);
			if (Objects.equals(wanted.from(), wanted.to())) {
				return Optional.empty();
			}
			try {
				filings.assign(now.id(), now.version(), wanted.to());
				return Optional.of(wanted);
			} catch (Conflict changed) {
				if (tries == TRIES) {
					throw changed;
				}
				now = filings.rows(new long[] { row.id() }).getFirst();
			}
		}
	}
}
