package org.jingjian.ui;

import org.jingjian.office.FilingQuery;

/** A view that lists filings and opens them; what {@link #VIEW} is. Other views link to it by its id. UI thread only. */
public interface ShowsFilings {
	/** Id of the list of filings. */
	String VIEW = "org.jingjian.ui.filing.list";

	/**
	 * Lists what a query asks for.
	 *
	 * @param query its sorting and paging are left out
	 * @param title what it asks for, in words
	 */
	void show(FilingQuery query, String title);

	/** Opens one filing. @param name of its processor, until it is read */
	void open(long id, String name);
}
