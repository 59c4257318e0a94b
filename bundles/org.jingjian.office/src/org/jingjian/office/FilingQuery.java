package org.jingjian.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jingjian.model.filing.FilingState;
import org.jingjian.store.Filter;
import org.jingjian.store.Query.Sort;

/**
 * What to list.
 *
 * @param list which standing list
 * @param states only these; empty for all
 * @param text part of the name, the credit code or the registration number; empty for all
 * @param cityCode beginning of the region code; null for all
 * @param dueBefore only with a due date before this one; null for all
 * @param sort most significant first, by column path of the model; empty: newest first
 * @param offset rows skipped
 * @param limit rows at most; negative for all
 * @param where further conditions on columns of the model, all of which hold
 */
public record FilingQuery(Listing list, Set<FilingState> states, String text, String cityCode, LocalDate dueBefore,
		List<Sort> sort, long offset, int limit, List<Filter> where) {
	/** ALL; OVERDUE: a due date before today or the state; NEVER_FILED: reached the threshold, term over, nothing filed. */
	public enum Listing {
		ALL, OVERDUE, NEVER_FILED
	}

	public FilingQuery {
		states = Set.copyOf(states);
		sort = List.copyOf(sort);
		where = List.copyOf(where);
	}

	public static FilingQuery all() {
		return new FilingQuery(Listing.ALL, Set.of(), "", null, null, List.of(), 0, -1, List.of());
	}

	public FilingQuery listing(Listing which) {
		return new FilingQuery(which, states, text, cityCode, dueBefore, sort, offset, limit, where);
	}

	public FilingQuery inState(FilingState... only) {
		return new FilingQuery(list, Set.of(only), text, cityCode, dueBefore, sort, offset, limit, where);
	}

	public FilingQuery like(String part) {
		return new FilingQuery(list, states, part, cityCode, dueBefore, sort, offset, limit, where);
	}

	public FilingQuery inCity(String code) {
		return new FilingQuery(list, states, text, code, dueBefore, sort, offset, limit, where);
	}

	public FilingQuery dueBefore(LocalDate day) {
		return new FilingQuery(list, states, text, cityCode, day, sort, offset, limit, where);
	}

	public FilingQuery sortedBy(Sort... by) {
		return new FilingQuery(list, states, text, cityCode, dueBefore, List.of(by), offset, limit, where);
	}

	public FilingQuery page(long from, int most) {
		return new FilingQuery(list, states, text, cityCode, dueBefore, sort, from, most, where);
	}

	/** Narrowed by further conditions. */
	public FilingQuery where(Filter... conditions) {
		var all = new ArrayList<>(where);
		all.addAll(List.of(conditions));
		return new FilingQuery(list, states, text, cityCode, dueBefore, sort, offset, limit, all);
	}
}
