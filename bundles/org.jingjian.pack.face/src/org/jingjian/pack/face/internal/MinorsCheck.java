package org.jingjian.pack.face.internal;

import org.jingjian.model.filing.Filing;

/**
 * Children's faces need a guardian's consent and rules of their own. The filing itself seldom shows either, so what is
 * not shown is noted for the officer to verify, not held against the processor.
 */
final class MinorsCheck implements Check {
	@Override
	public void look(Subject subject) {
		Filing filing = subject.filing();
		if (filing.getMinors() > 0 && !(consent(subject) && rules(subject))) {
			subject.note("minors-safeguards", "M7", null, filing.getMinors(), subject.rules().number("minors.age"));
		}
	}

	private static boolean consent(Subject subject) {
		return subject.filing().getScenarios().stream()
				.anyMatch(s -> Words.hasOne(s.getLegalBasis(), subject.rules().words("guardian-consent")));
	}

	private static boolean rules(Subject subject) {
		return subject.filing().getMaterials().stream()
				.anyMatch(m -> Words.hasOne(m.getName(), subject.rules().words("minors-rules")));
	}
}
