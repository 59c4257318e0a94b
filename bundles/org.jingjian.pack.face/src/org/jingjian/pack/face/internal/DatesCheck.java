package org.jingjian.pack.face.internal;

import java.time.LocalDate;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Scenario;

/** Do the dates fit each other and today? */
final class DatesCheck implements Check {
	@Override
	public void look(Subject subject) {
		Filing filing = subject.filing();
		future(subject, "threshold-date-in-future", null, filing.getThresholdReachedOn());
		future(subject, "filing-date-in-future", null, filing.getFiledOn());
		LocalDate earliest = null;
		for (Scenario scenario : filing.getScenarios()) {
			LocalDate live = scenario.getLiveSince();
			if (scenario.getAssessment() != null) {
				future(subject, "assessment-in-future", scenario.getName(), scenario.getAssessment().getReportedOn());
			}
			if (live == null) {
				subject.note("live-date-missing", "M9", scenario.getName(), null, null);
				continue;
			}
			if (filing.getFiledOn() != null && live.isAfter(filing.getFiledOn())) {
				subject.warn("live-after-filing", "M15", scenario.getName(), live, filing.getFiledOn());
			}
			earliest = earliest == null || live.isBefore(earliest) ? live : earliest;
		}
		if (earliest != null && filing.getThresholdReachedOn() != null && filing.getThresholdReachedOn().isBefore(earliest)) {
			subject.note("threshold-before-live", "M15", null, filing.getThresholdReachedOn(), earliest);
		}
	}

	private static void future(Subject subject, String kind, String about, LocalDate date) {
		if (date != null && date.isAfter(subject.today())) {
			subject.warn(kind, "M15", about, date, subject.today());
		}
	}
}
