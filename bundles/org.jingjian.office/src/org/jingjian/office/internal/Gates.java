package org.jingjian.office.internal;

import static org.jingjian.model.filing.FilingState.ACCEPTED;
import static org.jingjian.model.filing.FilingState.CHANGED;
import static org.jingjian.model.filing.FilingState.EXPECTED;
import static org.jingjian.model.filing.FilingState.INCOMPLETE;
import static org.jingjian.model.filing.FilingState.OVERDUE;
import static org.jingjian.model.filing.FilingState.RECEIVED;
import static org.jingjian.model.filing.FilingState.REGISTERED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.Review.Step;
import org.jingjian.office.Supervision;

/** Which step a filing may take, and by which provision another is refused. */
final class Gates {
	private static final Texts TEXTS = Texts.beside(Gates.class);

	private static final Map<Step, Set<FilingState>> FROM = new EnumMap<>(Map.of(
			Step.CORRECT, Set.of(EXPECTED, RECEIVED, INCOMPLETE, ACCEPTED, OVERDUE),
			Step.ACCEPT, Set.of(RECEIVED),
			Step.RETURN, Set.of(RECEIVED, ACCEPTED),
			Step.SUPPLEMENT, Set.of(INCOMPLETE, OVERDUE, EXPECTED),
			Step.REGISTER, Set.of(ACCEPTED),
			Step.REJECT, Set.of(RECEIVED, INCOMPLETE, ACCEPTED, OVERDUE),
			Step.CHANGE, Set.of(REGISTERED, CHANGED),
			Step.CANCEL, Set.of(REGISTERED, CHANGED)));

	private final Supervision supervision;
	private final RuleSet rules;

	Gates(Supervision supervision, RuleSet rules) {
		this.supervision = supervision;
		this.rules = rules;
	}

	/** Why the step is refused; empty if it is open. */
	Optional<Refusal> refusal(Step step, Filing filing) {
		if (!FROM.get(step).contains(filing.getState())) {
			return Optional.of(refuse(filingBasis(),
					TEXTS.of("gate.state", TEXTS.of("step." + step), TEXTS.of("state." + filing.getState()))));
		}
		return switch (step) {
			case ACCEPT -> missingMaterials(filing).or(() -> openQuery(filing));
			case REGISTER -> missingMaterials(filing).or(() -> openFinding(filing));
			case CORRECT, RETURN, SUPPLEMENT, REJECT, CHANGE, CANCEL -> Optional.empty();
		};
	}

	void check(Step step, Filing filing) {
		refusal(step, filing).ifPresent(refusal -> {
			throw refusal;
		});
	}

	private Optional<Refusal> missingMaterials(Filing filing) {
		List<Text> missing = supervision.materials(filing, rules).stream()
				.filter(material -> material.required() && !material.present()).map(Supervision.MaterialState::title).toList();
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(refuse(filingBasis(), TEXTS.of("gate.materials", missing)));
	}

	private Optional<Refusal> openQuery(Filing filing) {
		return filing.getRemarks().stream()
				.filter(remark -> remark.getSettledAt() == null && remark.getSeverity().getValue() >= Severity.QUERY_VALUE)
				.findFirst()
				.map(remark -> refuse(basis(remark), TEXTS.of("gate.query", supervision.describe(remark))));
	}

	private Optional<Refusal> openFinding(Filing filing) {
		return filing.getRemarks().stream().filter(Gates::isOpenFinding).findFirst()
				.map(remark -> refuse(basis(remark), TEXTS.of("gate.finding", supervision.describe(remark))));
	}

	/** True for an unsettled remark that stands in the way of registration. */
	static boolean isOpenFinding(Remark remark) {
		return remark.getSettledAt() == null && remark.getSeverity().getValue() >= Severity.WARNING_VALUE;
	}

	private Text filingBasis() {
		return basisOf(rules.term("filing").number().article());
	}

	private Text basis(Remark remark) {
		return remark.getArticle() == null ? filingBasis() : basisOf(remark.getArticle());
	}

	private Text basisOf(String article) {
		return TEXTS.of("basis", supervision.article(article));
	}

	private static Refusal refuse(Text basis, Text reason) {
		return new Refusal(reason, basis, null);
	}

	/** All steps that are refused now: by the officer's roles, or by the law. */
	Map<Step, Refusal> refused(Filing filing, Guard guard) {
		var refused = new EnumMap<Step, Refusal>(Step.class);
		for (Step step : Step.values()) {
			guard.refusal(step.permission()).or(() -> refusal(step, filing)).ifPresent(why -> refused.put(step, why));
		}
		return refused;
	}
}
