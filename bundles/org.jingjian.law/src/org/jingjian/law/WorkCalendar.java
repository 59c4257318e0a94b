package org.jingjian.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Which days are working days: weekends, and the holidays and make-up days of the yearly notices of the State Council.
 * Immutable.
 */
public interface WorkCalendar {
	/** Weekdays where no notice says otherwise; a year without a notice knows weekends only. */
	boolean isWorkday(LocalDate day);

	/** Name of the holiday, or of the holiday a make-up day belongs to; empty for an ordinary day. */
	Optional<String> name(LocalDate day);

	/** True if the notice for the year is known. */
	boolean published(int year);

	/**
	 * True if no notice still to come can change the day. The last days of December also wait for the next year's
	 * notice, whose new-year holiday may begin in them.
	 */
	boolean settled(LocalDate day);

	/** The years whose notice is known. */
	SortedSet<Integer> years();

	/** Where the year's notice is published; empty if the year has none. */
	Optional<String> notice(int year);

	/** Names the data: the same data always has the same version, other data another. */
	String version();
}
