package org.jingjian.law;

import java.time.LocalDate;
import java.util.Optional;

/** Which days are working days: weekends, holidays and make-up days by the yearly notice of the State Council. */
public interface WorkCalendar {
	/** Weekdays where no notice says otherwise; a year without a notice knows weekends only. */
	boolean isWorkday(LocalDate day);

	/** Name of the holiday, or of the holiday a make-up day belongs to; empty for an ordinary day. */
	Optional<String> name(LocalDate day);

	/** True if the notice for the year is known. */
	boolean published(int year);

	/** Names the data: the same version always gives the same answers. */
	String version();
}
