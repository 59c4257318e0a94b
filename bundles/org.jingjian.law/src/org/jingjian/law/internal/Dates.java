package org.jingjian.law.internal;

import java.time.LocalDate;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.TermLength;

/** Keeps dates within what any term of this world can mean. */
public final class Dates {
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2999;

	private Dates() {
	}

	/** @throws Refusal if the date lies outside the years 1900 to 2999 */
	public static void check(LocalDate date) {
		if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
			throw new Refusal(Texts.beside(TermLength.class).of("date.absurd", date, FIRST_YEAR, LAST_YEAR));
		}
	}
}
