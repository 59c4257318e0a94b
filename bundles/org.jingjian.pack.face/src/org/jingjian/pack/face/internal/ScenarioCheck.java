package org.jingjian.pack.face.internal;

import java.util.List;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Scenario;

/** Where a scenario looks, what it offers instead of the face, and what it sends over the internet. */
final class ScenarioCheck implements Check {
	@Override
	public void look(Subject subject) {
		for (Scenario scenario : subject.filing().getScenarios()) {
			privateSpace(subject, scenario);
			alternative(subject, scenario);
			transfer(subject, scenario);
		}
	}

	/** The place decides. A name alone, or a place that is only near, is a reason to look. */
	private static void privateSpace(Subject subject, Scenario scenario) {
		List<String> spaces = subject.rules().words("private-space");
		String place = scenario.getPlace();
		boolean inside = Words.hasOne(place, spaces) && !Words.hasOne(place, subject.rules().words("private-space-outside"));
		if (inside) {
			subject.warn("private-space", "M13", scenario.getName(), place, null);
		} else if (Words.hasOne(place, spaces) || Words.hasOne(scenario.getName(), spaces)) {
			subject.note("private-space-nearby", "M13", scenario.getName(), place, null);
		}
	}

	private static void alternative(Subject subject, Scenario scenario) {
		String written = scenario.getAlternative();
		if (written == null || written.isBlank()) {
			subject.warn("alternative-missing", "M10", scenario.getName(), null, null);
		} else if (Words.blank(written) || Words.isOne(written, subject.rules().words("no-alternative"))
				|| Words.hasOne(written, subject.rules().words("face-only"))) {
			subject.warn("face-only-method", "M10", scenario.getName(), written, null);
		}
	}

	private static void transfer(Subject subject, Scenario scenario) {
		if (scenario.getInternetTransfer() != Answer.YES) {
			return;
		}
		String basis = scenario.getLegalBasis();
		if (Words.hasOne(basis, subject.rules().words("separate-consent"))) {
			return;
		}
		if (Words.hasOne(basis, subject.rules().words("consent")) || Words.hasOne(basis, subject.rules().words("legal-permission"))) {
			subject.note("internet-transfer-basis", "M8", scenario.getName(), basis, null);
		} else {
			subject.warn("internet-transfer", "M8", scenario.getName(), basis, null);
		}
	}
}
