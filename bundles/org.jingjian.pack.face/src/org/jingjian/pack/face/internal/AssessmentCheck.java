package org.jingjian.pack.face.internal;

import java.time.LocalDate;
import org.jingjian.model.filing.Assessment;
import org.jingjian.model.filing.RiskLevel;
import org.jingjian.model.filing.Scenario;

/** Was the impact assessed before the scenario went live? */
final class AssessmentCheck implements Check {
	@Override
	public void look(Subject subject) {
		subject.filing().getScenarios().forEach(scenario -> look(subject, scenario));
	}

	private static void look(Subject subject, Scenario scenario) {
		Assessment assessment = scenario.getAssessment();
		if (assessment == null || assessment.getReportedOn() == null) {
			subject.warn("assessment-missing", "M9", scenario.getName(), null, null);
			return;
		}
		LocalDate reported = assessment.getReportedOn();
		if (scenario.getLiveSince() != null && reported.isAfter(scenario.getLiveSince())) {
			subject.warn("assessment-after-live", "M9", scenario.getName(), reported, scenario.getLiveSince());
		}
		if (assessment.getRisk() == RiskLevel.UNKNOWN) {
			subject.note("risk-missing", "M9", scenario.getName(), null, null);
		}
	}
}
