package org.jingjian.ui.day.internal.figures;

import org.jingjian.office.FilingQuery;

/**
 * One number and the list behind it.
 *
 * @param label in few words
 * @param count how many
 * @param query lists them
 * @param title what the query asks for, in full
 * @param weight how much it presses
 */
public record Figure(String label, long count, FilingQuery query, String title, Weight weight) {
	/** OVER: too late; SOON: it presses; PLAIN: good to know; CALM: done with. */
	public enum Weight {
		OVER, SOON, PLAIN, CALM
	}
}
