package org.jingjian.search.internal.trial;

import java.time.LocalDate;
import java.util.List;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleSet;
import org.jingjian.law.RuleSource;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.Supervision;

/** A small field of supervision: a scenario without an alternative gets a remark. */
public final class TrialField implements Supervision, RuleSource {
	private static final Texts TEXTS = Texts.beside(TrialField.class);

	@Override
	public String field() {
		return "trial";
	}

	@Override
	public List<RuleSet> ruleSets() {
		return List.of(RuleSet.read(TrialField.class.getResourceAsStream("trial-2020.json"), TEXTS));
	}

	@Override
	public Text title() {
		return TEXTS.of("title");
	}

	@Override
	public List<Remark> review(Filing filing, RuleSet rules, WorkCalendar calendar, LocalDate today) {
		return filing.getScenarios().stream().filter(scenario -> scenario.getAlternative() == null).map(scenario -> {
			Remark remark = FilingFactory.eINSTANCE.createRemark();
			remark.setKind("face-only");
			remark.setSeverity(Severity.WARNING);
			remark.setArticle("T1");
			return remark;
		}).toList();
	}

	@Override
	public List<MaterialState> materials(Filing filing, RuleSet rules) {
		return List.of();
	}

	@Override
	public Text article(String id) {
		return TEXTS.of("article." + id);
	}

	@Override
	public Text describe(Remark remark) {
		return TEXTS.of("remark");
	}
}
