package org.jingjian.store.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.record.RecordPackage;
import org.jingjian.store.HistoryEntry.Change;

/** What differs between two states of an aggregate, value by value, by the model alone. */
public final class Differences {
	private final List<Change> changes = new ArrayList<>();

	private Differences() {
	}

	public static List<Change> between(EObject before, EObject after) {
		var differences = new Differences();
		differences.objects("", before, after);
		return differences.changes;
	}

	/** One of the two may be null. */
	private void objects(String path, EObject before, EObject after) {
		EClass type = (after == null ? before : after).eClass();
		if (before != null && after != null && before.eClass() != type) {
			objects(path, before, null);
			objects(path, null, after);
			return;
		}
		String prefix = path.isEmpty() ? "" : path + '.';
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.getEContainingClass() == RecordPackage.Literals.AGGREGATE) {
				continue;
			}
			if (feature.isMany()) {
				lists(prefix + feature.getName(), feature, list(before, feature), list(after, feature));
			} else {
				values(prefix + feature.getName(), feature, get(before, feature), get(after, feature));
			}
		}
	}

	private void values(String path, EStructuralFeature feature, Object before, Object after) {
		if (feature instanceof EReference) {
			if (before != null || after != null) {
				objects(path, (EObject) before, (EObject) after);
			}
			return;
		}
		String was = text(feature, before);
		String is = text(feature, after);
		if (was == null ? is != null : !was.equals(is)) {
			changes.add(new Change(path, was, is));
		}
	}

	/** Members equal at both ends stand for themselves; those between are compared place by place. */
	private void lists(String path, EStructuralFeature feature, List<?> before, List<?> after) {
		int start = 0;
		int shorter = Math.min(before.size(), after.size());
		while (start < shorter && same(before.get(start), after.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && same(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
			end++;
		}
		int last = Math.max(before.size(), after.size()) - end;
		for (int i = start; i < last; i++) {
			Object was = i < before.size() - end ? before.get(i) : null;
			Object is = i < after.size() - end ? after.get(i) : null;
			if (was != null || is != null) {
				values(path + '[' + (i + 1) + ']', feature, was, is);
			}
		}
	}

	private static boolean same(Object before, Object after) {
		return before instanceof EObject was && after instanceof EObject is ? EcoreUtil.equals(was, is)
				: before == null ? after == null : before.equals(after);
	}

	private static Object get(EObject object, EStructuralFeature feature) {
		return object == null || feature instanceof EAttribute && !object.eIsSet(feature) && isEmptyDefault(feature) ? null
				: object.eGet(feature);
	}

	/** An unset attribute without a default of its own says nothing. */
	private static boolean isEmptyDefault(EStructuralFeature feature) {
		return feature.getDefaultValueLiteral() == null;
	}

	private static List<?> list(EObject object, EStructuralFeature feature) {
		return object == null ? List.of() : (List<?>) object.eGet(feature);
	}

	private static String text(EStructuralFeature feature, Object value) {
		return value == null ? null : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
	}
}
