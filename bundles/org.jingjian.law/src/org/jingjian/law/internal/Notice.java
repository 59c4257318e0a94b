package org.jingjian.law.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the State Council arranged for one year; some of its days may lie in the December before.
 *
 * @param reference where it is published
 * @param days its holidays and make-up days, in the order of the text
 */
record Notice(int year, String reference, Map<LocalDate, Day> days) {
	/**
	 * @param name of the holiday
	 * @param working true for a make-up working day
	 */
	record Day(String name, boolean working) {
	}

	Notice {
		days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
	}
}
