package org.jingjian.pack.face.internal;

import java.time.LocalDate;
import org.jingjian.law.Reckoning;
import org.jingjian.law.TermRule;
import org.jingjian.model.filing.Filing;

/** Was the threshold reached, and filed for in time? */
final class ThresholdCheck implements Check {
	private static final String THRESHOLD = "threshold.persons";

	@Override
	public void look(Subject subject) {
		Filing filing = subject.filing();
		String article = subject.rules().find(THRESHOLD).orElseThrow().article();
		long threshold = subject.rules().number(THRESHOLD);
		if (filing.getStoredPersons() < threshold) {
			subject.warn("below-threshold", article, null, filing.getStoredPersons(), threshold);
		}
		LocalDate reached = filing.getThresholdReachedOn();
		if (reached == null) {
			subject.warn("threshold-date-missing", article, null, null, null);
		} else if (filing.getFiledOn() != null && filing.getFiledOn().isBefore(reached)) {
			subject.warn("filed-before-threshold", article, null, filing.getFiledOn(), reached);
		} else {
			inTime(subject, reached);
		}
	}

	private static void inTime(Subject subject, LocalDate reached) {
		TermRule rule = subject.rules().term("filing");
		Reckoning deadline = subject.rules().filingDeadline(reached, subject.calendar());
		LocalDate due = deadline.due().orElseThrow();
		LocalDate filed = subject.filing().getFiledOn();
		LocalDate measured = filed == null ? subject.today() : filed;
		if (!measured.isAfter(due)) {
			return;
		}
		String kind = filed == null ? "not-filed-in-time" : "filed-late";
		String article = rule.statutoryArticle(reached).orElse(rule.number().article());
		if (deadline.provisional()) {
			subject.note(kind, article, null, filed, due);
		} else {
			subject.warn(kind, article, null, filed, due);
		}
	}
}
