package org.jingjian.office.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingjian.law.RuleSet;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
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
		filing.setMissingMaterials(filing.getState() == FilingState.EXPECTED ? null : missing(filing, supervision, rules));
		count(filing);
	}

	private static String missing(Filing filing, Supervision supervision, RuleSet rules) {
		return words(supervision.materials(filing, rules).stream().filter(material -> material.required() && !material.present())
				.map(Supervision.MaterialState::kind));
	}

	/** Brings the number of open findings and the provisions they rest on up to date. */
	static void count(Filing filing) {
		List<Remark> open = filing.getRemarks().stream().filter(Gates::isOpenFinding).toList();
		filing.setOpenFindings(open.size());
		filing.setOpenArticles(words(open.stream().map(Remark::getArticle).filter(Objects::nonNull)));
	}

	/** Ids as a column keeps them: a search for one between blanks finds no other that begins alike. */
	private static String words(Stream<String> ids) {
		String words = ids.distinct().sorted().collect(Collectors.joining(" ", " ", " "));
		return words.isBlank() ? null : words;
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
