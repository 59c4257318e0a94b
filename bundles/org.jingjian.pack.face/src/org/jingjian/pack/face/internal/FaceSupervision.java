package org.jingjian.pack.face.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.RuleSet;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Supervision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the Measures ask of a filing. */
@Component
public final class FaceSupervision implements Supervision {
	private static final Texts TEXTS = Texts.beside(FaceSupervision.class);
	private static final Check THRESHOLD = new ThresholdCheck();
	private static final List<Check> CONTENT = List.of(new MaterialsCheck(), new PersonsCheck(), new DatesCheck(),
			new StatedCheck(), new AssessmentCheck(), new ScenarioCheck(), new MinorsCheck());

	private final FaceRules rules;

	@Activate
	public FaceSupervision(@Reference FaceRules rules) {
		this.rules = rules;
	}

	@Override
	public String field() {
		return FaceRules.FIELD;
	}

	@Override
	public Text title() {
		return TEXTS.of("field");
	}

	/** Of a processor that has not filed yet, only the threshold can be asked. */
	@Override
	public List<Remark> review(Filing filing, RuleSet rules, WorkCalendar calendar, LocalDate today) {
		Subject subject = new Subject(filing, rules, calendar, today);
		THRESHOLD.look(subject);
		if (filing.getState() != FilingState.EXPECTED) {
			CONTENT.forEach(check -> check.look(subject));
		}
		return subject.remarks();
	}

	@Override
	public List<MaterialState> materials(Filing filing, RuleSet rules) {
		Map<String, List<Material>> brought = MaterialsCheck.byKind(filing, rules);
		return rules.materials().stream().map(rule -> state(rule, brought.getOrDefault(rule.kind(), List.of()))).toList();
	}

	private static MaterialState state(MaterialRule rule, List<Material> brought) {
		boolean attached = brought.stream().anyMatch(material -> material.getDigest() != null);
		return new MaterialState(rule.kind(), rule.title(), rule.required(), !brought.isEmpty(), attached);
	}

	@Override
	public Text article(String id) {
		String key = "article." + id;
		return TEXTS.has(key) ? TEXTS.of(key) : TEXTS.of("article.unknown", id);
	}

	@Override
	public Text describe(Remark remark) {
		String key = "remark." + remark.getKind();
		Object subject = MaterialsCheck.KINDS.contains(remark.getKind()) ? material(remark.getSubject()) : remark.getSubject();
		return TEXTS.of(TEXTS.has(key) ? key : "remark.unknown", subject, remark.getWritten(), remark.getTaken(), remark.getKind());
	}

	/** A remark keeps the name that the notice writes, which is Chinese. @return its title, or that name if no rules have it any more */
	private Object material(String name) {
		return rules.ruleSets().stream().flatMap(set -> set.materialNamed(name).stream()).findFirst()
				.<Object>map(MaterialRule::title).orElse(name);
	}
}
