package org.jingjian.office.internal;

import java.util.LinkedHashSet;
import java.util.List;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.office.FilingFeed;
import org.jingjian.office.Permission;
import org.jingjian.store.Filter;
import org.jingjian.store.Journal;
import org.jingjian.store.Query;
import org.jingjian.store.Query.Sort;
import org.jingjian.store.Store;

/** The feed of one session. */
final class FilingFeedService implements FilingFeed {
	private static final String TABLE = "filing";

	private final Desk desk;

	FilingFeedService(Desk desk) {
		this.desk = desk;
	}

	private Store store() {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store();
	}

	@Override
	public Mark newest() {
		Journal journal = store().journal();
		return mark(journal, journal.size());
	}

	private static Mark mark(Journal journal, long entry) {
		List<Journal.Entry> found = entry < 1 ? List.of() : journal.entries(entry, 1);
		return found.isEmpty() ? new Mark(0, "") : mark(found.getFirst());
	}

	private static Mark mark(Journal.Entry entry) {
		return new Mark(entry.number(), entry.hash());
	}

	@Override
	public boolean knows(Mark mark) {
		return mark.equals(mark(store().journal(), mark.entry()));
	}

	@Override
	public long[] below(long id, int most) {
		return store().ids(lesser(id).sortedBy(Sort.byDescending("id")).page(0, most));
	}

	@Override
	public long countBelow(long id) {
		return store().count(lesser(id));
	}

	private static Query lesser(long id) {
		return Query.of(FilingPackage.eINSTANCE.getFiling(), Filter.between("id", null, id - 1));
	}

	@Override
	public Changes after(long entry, int most) {
		Journal journal = store().journal();
		List<Journal.Entry> entries = journal.entries(entry + 1, most);
		var filings = new LinkedHashSet<Long>();
		for (Journal.Entry each : entries) {
			if (TABLE.equals(each.type())) {
				filings.add(each.id());
			}
		}
		return new Changes(List.copyOf(filings), entries.isEmpty() ? mark(journal, entry) : mark(entries.getLast()));
	}
}
