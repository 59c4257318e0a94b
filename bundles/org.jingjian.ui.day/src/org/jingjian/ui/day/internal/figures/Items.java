package org.jingjian.ui.day.internal.figures;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Term;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Session;
import org.jingjian.store.Filter;
import org.jingjian.store.Query.Sort;
import org.jingjian.ui.Language;
import org.jingjian.ui.Regions;
import org.jingjian.ui.day.internal.Messages;

/** The few filings that stand on the day's page by name. */
final class Items {
	private static final int MOST = 6;

	private final Session session;
	private final Regions regions;

	Items(Session session, Regions regions) {
		this.session = session;
		this.regions = regions;
	}

	/** Those whose clock runs out next, each with the term and what it rests on. */
	List<Item> due() {
		var query = FilingQuery.all().where(Filter.between("dueOn", session.today(), null)).sortedBy(Sort.by("dueOn")).page(0, MOST);
		return session.filings().rows(query).stream()
				.map(row -> item(row, session.filings().find(row.id()).map(filing -> reason(filing, row.dueTerm())).orElse(""))).toList();
	}

	/** The newest, each with what was found. */
	List<Item> arrived() {
		return session.filings().rows(FilingQuery.all().page(0, MOST)).stream()
				.map(row -> item(row, row.openFindings() == 0 ? Messages.Item_nothingFound : NLS.bind(Messages.Item_found, row.openFindings())))
				.toList();
	}

	private Item item(FilingRow row, String reason) {
		return new Item(row.id(), row.name(), regions.cityName(row.regionCode()), StateWords.of(row.state()), row.dueOn(), reason, row.receivedAt());
	}

	private String reason(Filing filing, String kind) {
		return filing.getTerms().stream().filter(term -> term.getEndedOn() == null && term.getKind().equals(kind)).findFirst()
				.map(term -> reason(filing, term)).orElse("");
	}

	private String reason(Filing filing, Term term) {
		var locale = Language.locale();
		String name = session.rules(filing.getField(), session.today()).find("term." + term.getKind())
				.map(number -> number.title().in(locale).replaceFirst("\\s*[（(].*", "")).orElse(term.getKind());
		String basis = term.getArticle() == null ? Messages.Item_agreed
				: session.supervision(filing.getField()).article(term.getArticle()).in(locale);
		return NLS.bind(Messages.Item_term, name, basis);
	}
}
