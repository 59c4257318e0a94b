package org.jingjian.pack.face.internal;

import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Scenario;

/**
 * Do the numbers of persons fit together? The total counts nobody twice: it may be less than the sum of the scenarios,
 * never more, and never less than any one of them.
 */
final class PersonsCheck implements Check {
	@Override
	public void look(Subject subject) {
		Filing filing = subject.filing();
		if (filing.getMinors() > filing.getStoredPersons()) {
			subject.warn("minors-exceed-total", "M7", null, filing.getMinors(), filing.getStoredPersons());
		}
		long sum = 0;
		for (Scenario scenario : filing.getScenarios()) {
			sum += scenario.getStoredPersons();
			if (scenario.getStoredPersons() > filing.getStoredPersons()) {
				subject.warn("scenario-exceeds-total", "M15", scenario.getName(), scenario.getStoredPersons(),
						filing.getStoredPersons());
			}
		}
		if (!filing.getScenarios().isEmpty() && sum < filing.getStoredPersons()) {
			subject.warn("scenarios-below-total", "M15", null, sum, filing.getStoredPersons());
		}
	}
}
