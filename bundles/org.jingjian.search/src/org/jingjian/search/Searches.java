package org.jingjian.search;

import org.jingjian.base.Refusal;
import org.jingjian.office.Session;
import org.jingjian.search.internal.SearchService;

/** Opens the search of an office. An OSGi service. */
public interface Searches {
	/** Searches without a framework. */
	static Searches embedded() {
		return new SearchService();
	}

	/**
	 * The search of a session's office. Its index is read, made or brought up to date beside, on a thread of its own; it
	 * follows every change of the session until it is closed, which must be before the session is.
	 *
	 * @throws Refusal the officer may not see filings
	 */
	FilingSearch open(Session session);
}
