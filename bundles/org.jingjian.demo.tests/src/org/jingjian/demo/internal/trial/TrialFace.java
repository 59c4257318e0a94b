package org.jingjian.demo.internal.trial;

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

/** A small field in the place of face recognition: two required materials, one finding. */
public final class TrialFace implements Supervision, RuleSource {
	private static final Texts TEXTS = Texts.beside(TrialFace.class);

	@Override
	public String field() {
		return "face";
	}

	@Override
	public List<RuleSet> ruleSets() {
		return List.of(RuleSet.read(TrialFace.class.getResourceAsStream("face-2025.json"), TEXTS));
	}

	@Override
	public Text title() {
		return TEXTS.of("title");
	}

	@Override
	public List<Remark> review(Filing filing, RuleSet rules, WorkCalendar calendar, LocalDate today) {
		return filing.getScenarios().stream().filter(scenario -> scenario.getRetentionDays() == 0 || scenario.getAlternative() == null)
				.map(scenario -> {
					Remark remark = FilingFactory.eINSTANCE.createRemark();
					remark.setKind("no-alternative");
					remark.setSeverity(Severity.WARNING);
					remark.setArticle("T2");
					remark.setSubject(scenario.getName());
					return remark;
				}).toList();
	}

	@Override
	public List<MaterialState> materials(Filing filing, RuleSet rules) {
		return rules.materials().stream().map(rule -> new MaterialState(rule.kind(), rule.title(), rule.required(),
				filing.getMaterials().stream().anyMatch(material -> rule.kind().equals(material.getKind())), false)).toList();
	}

	@Override
	public Text article(String id) {
		return TEXTS.of("article." + id);
	}

	@Override
	public Text describe(Remark remark) {
		return TEXTS.of("remark." + remark.getKind());
	}
}
