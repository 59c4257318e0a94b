package org.jingjian.office;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Filing;

/**
 * A filing with all that its next step depends on.
 *
 * @param rules the rule table it is measured by
 * @param sameProcessor other filings of the same credit code under another name; those of the same name under
 *            another code are {@link Filings#namesakes}
 * @param gates for each step why it is refused, by the law or by the roles of who asks; absent if it is open
 */
public record Review(Filing filing, RuleSet rules, List<Supervision.MaterialState> materials, List<FilingRow> sameProcessor,
		Map<Step, Refusal> gates) {
	/** The steps of a filing's life that an officer takes. */
	public enum Step {
		CORRECT(Permission.REVIEW), ACCEPT(Permission.REVIEW), RETURN(Permission.REVIEW), SUPPLEMENT(Permission.REVIEW),
		REGISTER(Permission.DECIDE), REJECT(Permission.DECIDE), CHANGE(Permission.REVIEW), CANCEL(Permission.DECIDE);

		private final Permission permission;

		Step(Permission permission) {
			this.permission = permission;
		}

		/** What whoever takes it must be granted. */
		public Permission permission() {
			return permission;
		}
	}

	/** The steps that store the content as an officer edited it. */
	private static final Set<Step> KEEPING = Set.of(Step.CORRECT, Step.SUPPLEMENT, Step.CHANGE);

	public Review {
		materials = List.copyOf(materials);
		sameProcessor = List.copyOf(sameProcessor);
		gates = gates.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(gates));
	}

	/** Why a step is refused now; empty if it may be taken. */
	public Optional<Refusal> refusal(Step step) {
		return Optional.ofNullable(gates.get(step));
	}

	/** True if there is a step by which an edited content would be stored. */
	public boolean isEditable() {
		return !gates.keySet().containsAll(KEEPING);
	}
}
