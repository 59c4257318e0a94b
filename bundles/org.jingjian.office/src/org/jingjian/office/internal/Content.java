package org.jingjian.office.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.crypto.Sm3;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.WrittenRow;

/**
 * The part of a filing that the processor vouches for, as opposed to what the office adds: state, terms, remarks,
 * number. Only this part is what an edit may bring and what the content digest covers.
 */
final class Content {
	private static final FilingPackage MODEL = FilingPackage.eINSTANCE;
	private static final List<EStructuralFeature> FEATURES = List.of(MODEL.getFiling_Processor(),
			MODEL.getFiling_Scenarios(), MODEL.getFiling_Materials(), MODEL.getFiling_Members(), MODEL.getFiling_Group(),
			MODEL.getFiling_ThresholdReachedOn(), MODEL.getFiling_FiledOn(), MODEL.getFiling_StoredPersons(),
			MODEL.getFiling_Minors());

	private Content() {
	}

	/** Overwrites the content of {@code target} with that of {@code source}, which stays whole. */
	static void copy(Filing source, Filing target) {
		for (EStructuralFeature feature : FEATURES) {
			if (feature instanceof EReference) {
				copyContained(source, target, feature);
			} else {
				target.eSet(feature, source.eGet(feature));
			}
		}
	}

	/** SM3 (hex) of the content. */
	static String digest(Filing filing) {
		var text = new StringBuilder(2048);
		for (EStructuralFeature feature : FEATURES) {
			append(text, feature.getName(), filing.eGet(feature));
		}
		return Sm3.hexOf(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** SM3 (hex) of rows as written, wherever they stood: the same rows in another file are the same. */
	static String digest(List<WrittenRow> rows) {
		var text = new StringBuilder(1024);
		for (WrittenRow row : rows) {
			append(text, "table", row.getTable());
			append(text, "cells", row.getCells());
		}
		return Sm3.hexOf(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	@SuppressWarnings("unchecked")
	private static void copyContained(Filing source, Filing target, EStructuralFeature feature) {
		if (feature.isMany()) {
			var members = (EList<EObject>) target.eGet(feature);
			members.clear();
			members.addAll(EcoreUtil.copyAll((Collection<EObject>) source.eGet(feature)));
		} else {
			var value = (EObject) source.eGet(feature);
			target.eSet(feature, value == null ? null : EcoreUtil.copy(value));
		}
	}

	private static void append(StringBuilder text, String name, Object value) {
		switch (value) {
			case null -> {
				return;
			}
			case EObject object -> {
				text.append(name).append('{');
				for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
					if (object.eIsSet(feature)) {
						append(text, feature.getName(), object.eGet(feature));
					}
				}
				text.append('}');
			}
			case Collection<?> members -> members.forEach(member -> append(text, name, member));
			default -> {
				String shown = Objects.toString(value);
				text.append(name).append('=').append(shown.length()).append(':').append(shown).append('\n');
			}
		}
	}
}
