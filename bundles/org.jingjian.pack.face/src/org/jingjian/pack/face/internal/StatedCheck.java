package org.jingjian.pack.face.internal;

import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.RecognitionMode;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.StorageLocation;

/** Does the filing say what each scenario is for, how it recognises, where it keeps faces and for how long? */
final class StatedCheck implements Check {
	@Override
	public void look(Subject subject) {
		if (subject.filing().getScenarios().isEmpty()) {
			subject.warn("scenarios-missing", "M15", null, null, null);
		}
		for (Scenario scenario : subject.filing().getScenarios()) {
			String name = scenario.getName();
			warnIf(Words.blank(scenario.getPurpose()), subject, "purpose-missing", "M15", name);
			warnIf(scenario.getMode() == RecognitionMode.UNKNOWN, subject, "mode-missing", "M15", name);
			warnIf(scenario.getStorage() == StorageLocation.UNKNOWN, subject, "storage-missing", "M8", name);
			warnIf(scenario.getInternetTransfer() == Answer.UNKNOWN, subject, "transfer-missing", "M8", name);
			warnIf(scenario.getRetentionDays() <= 0, subject, "retention-missing", "M8", name);
			noteIf(Words.blank(scenario.getLegalBasis()), subject, "legal-basis-missing", "M6", name);
			noteIf(Words.blank(scenario.getNecessity()), subject, "necessity-missing", "M4", name);
			noteIf(scenario.getPublicPlace() == Answer.UNKNOWN, subject, "public-place-missing", "M13", name);
		}
	}

	private static void warnIf(boolean missing, Subject subject, String kind, String article, String name) {
		if (missing) {
			subject.warn(kind, article, name, null, null);
		}
	}

	private static void noteIf(boolean missing, Subject subject, String kind, String article, String name) {
		if (missing) {
			subject.note(kind, article, name, null, null);
		}
	}
}
