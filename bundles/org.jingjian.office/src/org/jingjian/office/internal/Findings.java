package org.jingjian.office.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jingjian.law.RuleSet;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Supervision;

/** Keeps a filing's remarks true to its content: what a review finds now, with the settlements that still apply. */
final class Findings {
	private Findings() {
	}

	/** Reviews the content anew. A finding that was settled and is found again stays settled. */
	static void refresh(Filing filing, Supervision supervision, RuleSet rules, WorkCalendar calendar, LocalDate today) {
		List<Remark> before = new ArrayList<>(filing.getRemarks());
		filing.getRemarks().removeIf(Remark::isFromReview);
		for (Remark found : supervision.review(filing, rules, calendar, today)) {
			found.setFromReview(true);
			before.stream().filter(old -> sameFinding(old, found)).findFirst().ifPresent(old -> keepSettlement(old, found));
			filing.getRemarks().add(found);
		}
		count(filing);
	}

	/** Brings the number of open findings up to date. */
	static void count(Filing filing) {
		filing.setOpenFindings((int) filing.getRemarks().stream().filter(Gates::isOpenFinding).count());
	}

	private static boolean sameFinding(Remark old, Remark found) {
		return old.isFromReview() && Objects.equals(old.getKind(), found.getKind())
				&& Objects.equals(old.getSubject(), found.getSubject())
				&& Objects.equals(old.getWritten(), found.getWritten());
	}

	private static void keepSettlement(Remark old, Remark found) {
		found.setSettledAt(old.getSettledAt());
		found.setSettledBy(old.getSettledBy());
		found.setSettlement(old.getSettlement());
	}
}
