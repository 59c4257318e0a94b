package org.jingjian.search.internal;

import org.jingjian.office.Session;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Searches;
import org.jingjian.search.internal.text.Pinyin;
import org.osgi.service.component.annotations.Component;

/** The search of offices that are open here. */
@Component(service = Searches.class)
public final class SearchService implements Searches {
	private final Pinyin pinyin = new Pinyin();

	@Override
	public FilingSearch open(Session session) {
		OfficeSearch.require(session);
		return new OfficeSearch(session, pinyin);
	}
}
