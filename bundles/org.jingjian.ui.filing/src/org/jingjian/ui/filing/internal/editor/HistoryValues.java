package org.jingjian.ui.filing.internal.editor;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.ui.words.Words;

/**
 * Values as the history keeps them, in words: what the model counts up, yes and no, and officers.
 *
 * @param names of officers by account
 */
record HistoryValues(Map<String, String> names) {
	/** Empty for null, the value itself where there is no word for it. */
	String of(String path, String value) {
		EStructuralFeature feature = feature(path);
		if (value == null || feature == null) {
			return Words.orEmpty(value);
		}
		if (feature == FilingPackage.eINSTANCE.getFiling_Officer()) {
			return names.getOrDefault(value, value);
		}
		return feature.getEType() instanceof EDataType type ? of(type, value) : value;
	}

	private static String of(EDataType type, String value) {
		if (type.getInstanceClass() == boolean.class) {
			return Words.of(Boolean.parseBoolean(value) ? Answer.YES : Answer.NO);
		}
		EEnumLiteral literal = type instanceof EEnum counted ? counted.getEEnumLiteral(value) : null;
		return literal != null && literal.getInstance() instanceof Enum<?> known ? Words.of(known) : value;
	}

	/** The last feature of a path such as {@code scenarios[2].mode}; null if the model has none of that name. */
	private static EStructuralFeature feature(String path) {
		EClass type = FilingPackage.eINSTANCE.getFiling();
		EStructuralFeature feature = null;
		for (String step : path.replaceAll("\\[\\d+]", "").split("\\.")) {
			feature = type == null ? null : type.getEStructuralFeature(step);
			type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
		}
		return feature;
	}
}
