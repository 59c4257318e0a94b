package org.jingjian.office.internal;

import java.util.List;
import org.jingjian.law.Reckoning;
import org.jingjian.law.Terms;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.Term;
import org.jingjian.model.filing.TermEvent;
import org.jingjian.model.filing.TermEventKind;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.Transaction;

/** Counts provisional due dates anew when a year's notice came in; what moved says so in its ledger. */
final class Recount {
	private static final int BATCH = 500;

	private final Desk desk;

	Recount(Desk desk) {
		this.desk = desk;
	}

	/** @return how many filings were counted anew */
	int provisional() {
		var type = FilingPackage.eINSTANCE.getFiling();
		List<Row> rows = desk.store().rows(Query.of(type, Filter.is("dueProvisional", true)));
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Row> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
			desk.store().change(desk.actor(), transaction -> {
				batch.forEach(row -> transaction.<Filing>find(type, row.id()).ifPresent(filing -> recount(transaction, filing)));
				return null;
			});
		}
		return rows.size();
	}

	private void recount(Transaction transaction, Filing filing) {
		filing.getTerms().stream().filter(term -> term.getEndedOn() == null && term.isProvisional()).forEach(this::recount);
		Clocks.showNearest(filing);
		transaction.update(filing, "filing.recounted");
	}

	private void recount(Term term) {
		String before = term.getDue();
		Reckoning reckoning = Terms.reckon(term, desk.calendar());
		Terms.fill(term, reckoning);
		TermEvent event = FilingFactory.eINSTANCE.createTermEvent();
		event.setKind(TermEventKind.RECOUNTED);
		event.setOn(desk.today());
		event.setReason(before);
		event.setOfficer(desk.guard().account());
		term.getLedger().add(event);
	}
}
