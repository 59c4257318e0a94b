package org.jingjian.pack.face.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Material;

/** Is every required material there, with its stamp? */
final class MaterialsCheck implements Check {
	private static final String MISSING = "incomplete-materials";
	private static final String UNSTAMPED = "material-unstamped";
	/** Remarks whose subject is a material. */
	static final Set<String> KINDS = Set.of(MISSING, UNSTAMPED);

	@Override
	public void look(Subject subject) {
		Map<String, List<Material>> brought = byKind(subject.filing(), subject.rules());
		for (MaterialRule rule : subject.rules().materials()) {
			List<Material> these = brought.getOrDefault(rule.kind(), List.of());
			if (rule.required() && these.isEmpty()) {
				subject.warn(MISSING, rule.article(), rule.name(), null, null);
			} else if (rule.stamped() && !these.isEmpty()
					&& these.stream().allMatch(material -> material.getStamped() == Answer.NO)) {
				subject.warn(UNSTAMPED, rule.article(), rule.name(), null, null);
			}
		}
	}

	/** What the filing brought of each material: by kind, or by name where the kind was not read. */
	static Map<String, List<Material>> byKind(Filing filing, RuleSet rules) {
		Map<String, List<Material>> byKind = new HashMap<>();
		for (Material material : filing.getMaterials()) {
			byKind.computeIfAbsent(kind(material, rules), kind -> new ArrayList<>()).add(material);
		}
		return byKind;
	}

	private static String kind(Material material, RuleSet rules) {
		if (material.getKind() != null || material.getName() == null) {
			return material.getKind();
		}
		return rules.materialNamed(material.getName()).map(MaterialRule::kind).orElse(null);
	}
}
