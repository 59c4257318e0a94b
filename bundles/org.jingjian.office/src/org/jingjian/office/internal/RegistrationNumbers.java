package org.jingjian.office.internal;

import java.time.LocalDate;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.NumberSeries;
import org.jingjian.office.NumberPattern;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Transaction;

/** Hands out 备案编号: each pattern counts anew every year, no number twice and none skipped. */
final class RegistrationNumbers {
	private final NumberPattern pattern;

	RegistrationNumbers(NumberPattern pattern) {
		this.pattern = pattern;
	}

	/** The next number, taken in the caller's transaction: if that fails, the number is free again. */
	String next(Transaction transaction, LocalDate on) {
		var type = FilingPackage.eINSTANCE.getNumberSeries();
		String name = pattern.series(on);
		var found = transaction.rows(Query.of(type, Filter.is("series", name)));
		if (found.isEmpty()) {
			NumberSeries series = FilingFactory.eINSTANCE.createNumberSeries();
			series.setSeries(name);
			series.setLast(1);
			transaction.insert(series, "number.taken");
			return pattern.format(on, 1);
		}
		NumberSeries series = transaction.<NumberSeries>find(type, found.getFirst().id()).orElseThrow();
		series.setLast(series.getLast() + 1);
		transaction.update(series, "number.taken");
		return pattern.format(on, series.getLast());
	}
}
