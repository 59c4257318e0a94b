package org.jingjian.ui.filing.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;

/**
 * Three states of one filing's content: as both read it, as I edited it, as another saved it. What only one of the two
 * changed is taken; what both changed is a difference to decide. A list whose length differs is decided as a whole.
 */
final class Merge {
	private static final Set<EStructuralFeature> CONTENT = Set.of(FilingPackage.Literals.FILING__PROCESSOR,
			FilingPackage.Literals.FILING__SCENARIOS, FilingPackage.Literals.FILING__MATERIALS, FilingPackage.Literals.FILING__MEMBERS,
			FilingPackage.Literals.FILING__THRESHOLD_REACHED_ON, FilingPackage.Literals.FILING__FILED_ON,
			FilingPackage.Literals.FILING__STORED_PERSONS, FilingPackage.Literals.FILING__MINORS, FilingPackage.Literals.FILING__GROUP);

	private final Filing theirs;
	private final List<Difference> differences = new ArrayList<>();

	Merge(Filing base, Filing mine, Filing theirs) {
		this.theirs = EcoreUtil.copy(theirs);
		compare("", base, mine, this.theirs);
	}

	/** Fields that both changed, and differently. */
	List<Difference> conflicts() {
		return differences.stream().filter(difference -> difference.contested).toList();
	}

	/** Every field that I changed and that is not the same in what was saved. */
	List<Difference> differences() {
		return List.copyOf(differences);
	}

	/** What the other saved, with my changes where they were chosen. */
	Filing result() {
		differences.stream().filter(difference -> difference.takeMine).forEach(Difference::apply);
		return theirs;
	}

	private void compare(String path, EObject base, EObject mine, EObject other) {
		for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
			if (path.isEmpty() && !CONTENT.contains(feature)) {
				continue;
			}
			String step = path.isEmpty() ? feature.getName() : path + "." + feature.getName();
			if (feature instanceof EAttribute || !walkable(feature, base, mine, other)) {
				decide(step, feature, base, mine, other);
			} else if (feature.isMany()) {
				for (int i = 0; i < list(mine, feature).size(); i++) {
					compare(step + "[" + i + "]", list(base, feature).get(i), list(mine, feature).get(i), list(other, feature).get(i));
				}
			} else {
				compare(step, (EObject) base.eGet(feature), (EObject) mine.eGet(feature), (EObject) other.eGet(feature));
			}
		}
	}

	private static boolean walkable(EStructuralFeature feature, EObject base, EObject mine, EObject other) {
		if (feature.isMany()) {
			int size = list(mine, feature).size();
			return size == list(base, feature).size() && size == list(other, feature).size();
		}
		return base.eGet(feature) != null && mine.eGet(feature) != null && other.eGet(feature) != null;
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(EObject owner, EStructuralFeature feature) {
		return (EList<EObject>) owner.eGet(feature);
	}

	private void decide(String path, EStructuralFeature feature, EObject base, EObject mine, EObject other) {
		String before = text(feature, base.eGet(feature));
		String here = text(feature, mine.eGet(feature));
		String there = text(feature, other.eGet(feature));
		if (!Objects.equals(before, here) && !Objects.equals(here, there)) {
			differences.add(new Difference(path, before, here, there, !Objects.equals(before, there), mine, other, feature));
		}
	}

	private static String text(EStructuralFeature feature, Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Collection<?> many) {
			return String.join("; ", many.stream().map(each -> text(feature, each)).toList());
		}
		if (feature instanceof EReference) {
			return attributes((EObject) value);
		}
		return EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
	}

	private static String attributes(EObject value) {
		Map<String, String> set = new LinkedHashMap<>();
		for (EAttribute attribute : value.eClass().getEAllAttributes()) {
			if (value.eIsSet(attribute)) {
				set.put(attribute.getName(), text(attribute, value.eGet(attribute)));
			}
		}
		value.eContents().forEach(child -> set.merge(child.eContainmentFeature().getName(), attributes(child), (a, b) -> a + ", " + b));
		return String.join(", ", new LinkedHashSet<>(set.values()));
	}

	/** One field that differs, and whose value is to be taken: at first mine where nobody contests it, else theirs. */
	static final class Difference {
		private final String path;
		private final String before;
		private final String mine;
		private final String theirs;
		private final boolean contested;
		private final EObject from;
		private final EObject to;
		private final EStructuralFeature feature;
		private boolean takeMine;

		private Difference(String path, String before, String mine, String theirs, boolean contested, EObject from, EObject to,
				EStructuralFeature feature) {
			this.path = path;
			this.before = before;
			this.mine = mine;
			this.theirs = theirs;
			this.contested = contested;
			this.from = from;
			this.to = to;
			this.feature = feature;
			takeMine = !contested;
		}

		String path() {
			return path;
		}

		String before() {
			return before;
		}

		String mine() {
			return mine;
		}

		String theirs() {
			return theirs;
		}

		boolean takesMine() {
			return takeMine;
		}

		void takeMine(boolean now) {
			takeMine = now;
		}

		@SuppressWarnings("unchecked")
		private void apply() {
			Object value = from.eGet(feature);
			if (feature instanceof EAttribute) {
				to.eSet(feature, value);
			} else if (feature.isMany()) {
				to.eSet(feature, EcoreUtil.copyAll((Collection<EObject>) value));
			} else {
				to.eSet(feature, value == null ? null : EcoreUtil.copy((EObject) value));
			}
		}
	}
}
