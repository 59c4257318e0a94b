package org.jingjian.search;

import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;

/** Search over the filings of one office. Safe for use by many threads. */
public interface FilingSearch extends AutoCloseable {
	/**
	 * What has every word of the text somewhere: a part of any name, address, number or other content, of two characters
	 * or more; a single character only in names; the pinyin of names in full or by initials. Never fails for what the
	 * text is. Everything found was read from the office just now, so that nothing is told that is no longer so.
	 *
	 * @param most filings at most
	 * @throws Refusal the officer may not see filings, or the index cannot be kept here
	 */
	Results find(String text, int most);

	/** How far the index is. */
	Standing standing();

	/**
	 * Waits until everything that was done so far can be found.
	 *
	 * @throws Refusal the index cannot be kept here
	 */
	void settle(Progress progress);

	@Override
	void close();
}
