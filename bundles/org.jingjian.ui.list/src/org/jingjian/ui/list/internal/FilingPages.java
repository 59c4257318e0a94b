package org.jingjian.ui.list.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Filings;
import org.jingjian.ui.Errand;

/**
 * The rows of one query. The first page comes at once; meanwhile the ids of all are gathered, by which any other page is
 * found without counting through those before it. Pages are read in jobs as they come into sight, the least used
 * forgotten again. UI thread only; never waits.
 */
final class FilingPages {
	private static final int PAGE = 100;
	private static final int KEPT = 50;

	private final Filings filings;
	private final Control owner;
	private final Runnable arrived;
	private final Map<Integer, List<FilingRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<FilingRow>> eldest) {
			return size() > KEPT;
		}
	};
	private final Set<Integer> asked = new HashSet<>();
	private FilingQuery query = FilingQuery.all();
	private long[] ids = {};
	private boolean whole;
	private volatile int generation;

	/** @param arrived called when rows came that were missing */
	FilingPages(Filings filings, Control owner, Runnable arrived) {
		this.filings = filings;
		this.owner = owner;
		this.arrived = arrived;
	}

	/** Turns to another query, or to the same one anew. @param counted told of the first rows, and when there are more */
	void show(FilingQuery other, Consumer<FilingPages> counted) {
		query = other;
		int mine = ++generation;
		asked.clear();
		Errand.of(Messages.List_reading, progress -> filings.rows(other.page(0, PAGE))).quiet().then(rows -> {
			if (mine == generation) {
				pages.clear();
				pages.put(0, rows);
				ids = rows.stream().mapToLong(FilingRow::id).toArray();
				whole = rows.size() < PAGE;
				counted.accept(this);
				if (!whole) {
					gather(other, mine, counted);
				}
			}
		}).start(owner);
	}

	private void gather(FilingQuery other, int mine, Consumer<FilingPages> counted) {
		Errand.of(Messages.List_reading, progress -> mine == generation ? filings.ids(other) : new long[0]).quiet().then(all -> {
			if (mine == generation) {
				boolean same = Arrays.equals(all, 0, Math.min(all.length, ids.length), ids, 0, ids.length);
				ids = all;
				whole = true;
				if (!same) {
					pages.clear();
				}
				counted.accept(this);
			}
		}).start(owner);
	}

	int count() {
		return ids.length;
	}

	/** True once it is known how many there are. */
	boolean isWhole() {
		return whole;
	}

	FilingQuery query() {
		return query;
	}

	/** The ids of all, in order; only those of the first page until it is whole. Not to be changed. */
	long[] ids() {
		return ids;
	}

	long id(int index) {
		return ids[index];
	}

	/** The row, or empty if it is still on its way. */
	Optional<FilingRow> row(int index) {
		List<FilingRow> page = pages.get(index / PAGE);
		if (page == null) {
			ask(index / PAGE);
			return Optional.empty();
		}
		return index % PAGE < page.size() ? Optional.of(page.get(index % PAGE)) : Optional.empty();
	}

	private void ask(int number) {
		if (!asked.add(number) || number * PAGE >= ids.length) {
			return;
		}
		int mine = generation;
		long[] wanted = Arrays.copyOfRange(ids, number * PAGE, Math.min(ids.length, (number + 1) * PAGE));
		Errand.of(Messages.List_reading, progress -> filings.rows(wanted)).quiet().then(rows -> {
			if (mine == generation) {
				pages.put(number, rows);
				asked.remove(number);
				arrived.run();
			}
		}).start(owner);
	}
}
