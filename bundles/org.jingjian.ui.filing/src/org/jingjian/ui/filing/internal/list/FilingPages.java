package org.jingjian.ui.filing.internal.list;

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
import org.jingjian.ui.filing.internal.Messages;

/**
 * The rows of one query, read page by page in jobs as they come into sight, the least used forgotten again. UI thread
 * only; never waits.
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
	private int count;
	private int generation;

	/** @param arrived called when rows came that were missing */
	FilingPages(Filings filings, Control owner, Runnable arrived) {
		this.filings = filings;
		this.owner = owner;
		this.arrived = arrived;
	}

	/** Turns to another query, or to the same one anew. @param counted told how many rows it has */
	void show(FilingQuery other, Consumer<Integer> counted) {
		query = other;
		int mine = ++generation;
		asked.clear();
		Errand.of(Messages.List_reading, progress -> new First(filings.count(other), filings.rows(other.page(0, PAGE))))
				.quiet().then(first -> {
					if (mine == generation) {
						pages.clear();
						pages.put(0, first.rows);
						count = (int) Math.min(Integer.MAX_VALUE, first.count);
						counted.accept(count);
					}
				}).start(owner);
	}

	int count() {
		return count;
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
		if (!asked.add(number)) {
			return;
		}
		int mine = generation;
		FilingQuery wanted = query.page((long) number * PAGE, PAGE);
		Errand.of(Messages.List_reading, progress -> filings.rows(wanted)).quiet().then(rows -> {
			if (mine == generation) {
				pages.put(number, rows);
				asked.remove(number);
				arrived.run();
			}
		}).start(owner);
	}

	private record First(long count, List<FilingRow> rows) {
	}
}
