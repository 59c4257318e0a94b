package org.jingjian.office.internal;

import static org.jingjian.model.filing.FilingState.EXPECTED;
import static org.jingjian.model.filing.FilingState.INCOMPLETE;
import static org.jingjian.model.filing.FilingState.OVERDUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.party.Processor;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.store.Column;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Query.Sort;
import org.jingjian.store.Row;

/** Turns what an officer asks of the list into a query of the store, and its rows into rows of the list. */
final class Listing {
	static final String CREDIT_CODE = "processor.creditCode";
	static final String NAME = "processor.name";

	private static final String[] COLUMNS = {"state", NAME, CREDIT_CODE, "processor.regionCode", "registrationNumber",
			"thresholdReachedOn", "filedOn", "receivedAt", "storedPersons", "minors", "dueOn", "dueProvisional", "dueTerm",
			"supplementCount", "openFindings", "group", "officer"};

	private Listing() {
	}

	static Query query(FilingQuery asked, LocalDate today) {
		var filters = new ArrayList<Filter>();
		if (!asked.states().isEmpty()) {
			filters.add(Filter.in("state", List.copyOf(asked.states())));
		}
		if (!asked.text().isBlank()) {
			String part = asked.text().strip();
			filters.add(new Filter.AnyOf(List.of(Filter.contains(NAME, part), Filter.contains(CREDIT_CODE, part),
					Filter.contains("registrationNumber", part))));
		}
		if (asked.cityCode() != null) {
			filters.add(new Filter.StartsWith(Column.of("processor.regionCode"), asked.cityCode()));
		}
		if (asked.dueBefore() != null) {
			filters.add(Filter.between("dueOn", null, asked.dueBefore().minusDays(1)));
		}
		addListing(filters, asked.list(), today);
		filters.addAll(asked.where());
		return new Query(FilingPackage.eINSTANCE.getFiling(), List.of(), filters, sort(asked), asked.offset(), asked.limit())
				.columns(COLUMNS);
	}

	private static void addListing(List<Filter> filters, FilingQuery.Listing list, LocalDate today) {
		LocalDate yesterday = today.minusDays(1);
		switch (list) {
			case ALL -> {
				// no further condition
			}
			case OVERDUE -> filters.add(new Filter.AnyOf(List.of(Filter.is("state", OVERDUE),
					Filter.between("dueOn", null, yesterday))));
			case NEVER_FILED -> {
				filters.add(Filter.is("filedOn", null));
				filters.add(Filter.in("state", List.of(EXPECTED, OVERDUE)));
				filters.add(Filter.between("dueOn", null, yesterday));
			}
		}
	}

	private static List<Sort> sort(FilingQuery asked) {
		return asked.sort().isEmpty() ? List.of(new Sort(Column.ID, true)) : asked.sort();
	}

	/** The rows of known filings, in no order that matters. */
	static Query these(long[] ids) {
		return Query.of(FilingPackage.eINSTANCE.getFiling(), Filter.in("id", LongStream.of(ids).boxed().toList())).columns(COLUMNS);
	}

	/** States in which a date that ran out makes a filing overdue. */
	static Query lapsed(LocalDate today) {
		return Query.of(FilingPackage.eINSTANCE.getFiling(), Filter.in("state", List.of(EXPECTED, INCOMPLETE)),
				Filter.between("dueOn", null, today.minusDays(1)));
	}

	/** Filings of one credit code under another name. */
	static Query otherNames(Processor processor) {
		return alike(CREDIT_CODE, processor.getCreditCode(), NAME, processor.getName());
	}

	/** Filings of one name under another credit code. */
	static Query otherCodes(Processor processor) {
		return alike(NAME, processor.getName(), CREDIT_CODE, processor.getCreditCode());
	}

	private static Query alike(String same, String value, String other, String otherValue) {
		return Query.of(FilingPackage.eINSTANCE.getFiling(), Filter.is(same, value), new Filter.Not(Filter.is(other, otherValue)))
				.columns(COLUMNS).page(0, 50);
	}

	static FilingRow row(Row row) {
		List<Object> v = row.values();
		return new FilingRow(row.id(), row.version(), (FilingState) v.get(0), (String) v.get(1), (String) v.get(2),
				(String) v.get(3), (String) v.get(4), (LocalDate) v.get(5), (LocalDate) v.get(6), (Instant) v.get(7),
				number(v.get(8)), number(v.get(9)), (LocalDate) v.get(10), Boolean.TRUE.equals(v.get(11)), (String) v.get(12),
				(int) number(v.get(13)), (int) number(v.get(14)), Boolean.TRUE.equals(v.get(15)), (String) v.get(16));
	}

	private static long number(Object value) {
		return value == null ? 0 : ((Number) value).longValue();
	}
}
