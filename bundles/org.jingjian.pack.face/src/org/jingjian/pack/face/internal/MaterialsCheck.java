package org.jingjian.pack.face.internal;

import java.util.List;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Material;

/** Is every required material there, with its stamp? */
final class MaterialsCheck implements Check {
	@Override
	public void look(Subject subject) {
		for (MaterialRule rule : subject.rules().materials()) {
			List<Material> brought = brought(subject.filing(), subject.rules(), rule);
			if (rule.required() && brought.isEmpty()) {
				subject.warn("incomplete-materials", rule.article(), rule.name(), null, null);
			} else if (subject.rules().words("stamped").contains(rule.kind()) && !brought.isEmpty()
					&& brought.stream().allMatch(material -> material.getStamped() == Answer.NO)) {
				subject.warn("material-unstamped", rule.article(), rule.name(), null, null);
			}
		}
	}

	/** What the filing brought of a material: by kind, or by name where the kind was not read. */
	static List<Material> brought(Filing filing, RuleSet rules, MaterialRule rule) {
		return filing.getMaterials().stream().filter(material -> rule.kind().equals(kind(material, rules))).toList();
	}

	private static String kind(Material material, RuleSet rules) {
		if (material.getKind() != null || material.getName() == null) {
			return material.getKind();
		}
		return rules.materialNamed(material.getName()).map(MaterialRule::kind).orElse(null);
	}
}
