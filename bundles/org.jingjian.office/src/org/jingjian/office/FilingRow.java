package org.jingjian.office;

import java.time.Instant;
import java.time.LocalDate;
import org.jingjian.model.filing.FilingState;

/** A filing as the list shows it. Dates, region, number and officer are null where there are none. */
public record FilingRow(long id, int version, FilingState state, String name, String creditCode, String regionCode,
		String registrationNumber, LocalDate thresholdReachedOn, LocalDate filedOn, Instant receivedAt, long storedPersons,
		long minors, LocalDate dueOn, boolean dueProvisional, String dueTerm, int supplementCount, int openFindings,
		boolean group, String officer) {
}
