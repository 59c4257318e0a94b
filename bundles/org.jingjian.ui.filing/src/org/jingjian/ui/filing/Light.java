package org.jingjian.ui.filing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.osgi.util.NLS;
import org.jingjian.ui.Habits;
import org.jingjian.ui.filing.internal.Messages;

/** How near a due date is: told by shape as well as by colour. */
public enum Light {
	NONE, FAR, SOON, OVER, PAUSED;

	public static Light of(LocalDate due, LocalDate today) {
		if (due == null) {
			return NONE;
		}
		if (due.isBefore(today)) {
			return OVER;
		}
		return due.isAfter(today.plusDays(Habits.daysAhead())) ? FAR : SOON;
	}

	/** Name of its picture. */
	public String image() {
		return switch (this) {
			case NONE -> "light-none";
			case FAR -> "light-far";
			case SOON -> "light-soon";
			case OVER -> "light-over";
			case PAUSED -> "light-paused";
		};
	}

	/** What it means on a day, in words. */
	public static String words(LocalDate due, LocalDate today) {
		if (due == null) {
			return Messages.Light_none;
		}
		long days = ChronoUnit.DAYS.between(today, due);
		if (days < 0) {
			return NLS.bind(Messages.Light_over, due, -days);
		}
		return days == 0 ? NLS.bind(Messages.Light_today, due) : NLS.bind(Messages.Light_left, due, days);
	}
}
