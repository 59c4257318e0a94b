package org.jingjian.store.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jingjian.model.record.RecordPackage;
import org.jingjian.store.internal.model.Kind;

/** How one class is written and read. */
final class ClassPlan {
	private final EClass type;
	private final int number;
	private final List<FeaturePlan> features = new ArrayList<>();
	private final Map<Long, FeaturePlan> byNumber = new HashMap<>();

	/**
	 * @param kind null for a containment
	 * @param always written even if it has its default, because defaults may change
	 */
	record FeaturePlan(EStructuralFeature feature, int number, Kind kind, boolean always, EnumPlan literals) {
		EDataType dataType() {
			return ((EAttribute) feature).getEAttributeType();
		}
	}

	/** Enumerators by their numbers in the store. */
	record EnumPlan(Map<Object, Integer> numbers, Map<Long, Object> literals) {
		static EnumPlan of(EEnum type, Names names) {
			var plan = new EnumPlan(new HashMap<>(), new HashMap<>());
			for (EEnumLiteral literal : type.getELiterals()) {
				int number = names.number(Names.key(type), literal.getName());
				plan.numbers.put(literal.getInstance(), number);
				plan.literals.put((long) number, literal.getInstance());
			}
			return plan;
		}
	}

	ClassPlan(EClass type, Names names) {
		this.type = type;
		this.number = names.number(Names.CLASSES, Names.key(type));
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (isStored(feature)) {
				var plan = plan(feature, names.number(Names.key(type), feature.getName()), names);
				features.add(plan);
				byNumber.put((long) plan.number(), plan);
			}
		}
	}

	private static boolean isStored(EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived() && feature != RecordPackage.Literals.AGGREGATE__ID
				&& feature != RecordPackage.Literals.AGGREGATE__VERSION;
	}

	private static FeaturePlan plan(EStructuralFeature feature, int number, Names names) {
		if (feature instanceof EReference reference) {
			if (!reference.isContainment()) {
				throw new IllegalArgumentException("Only containments and attributes are stored: " + feature.getName());
			}
			return new FeaturePlan(feature, number, null, false, null);
		}
		EClassifier type = feature.getEType();
		EnumPlan literals = type instanceof EEnum enumeration ? EnumPlan.of(enumeration, names) : null;
		boolean always = literals != null || feature.getDefaultValueLiteral() != null;
		return new FeaturePlan(feature, number, Kind.of((EDataType) type), always && !feature.isMany(), literals);
	}

	EClass type() {
		return type;
	}

	int number() {
		return number;
	}

	List<FeaturePlan> features() {
		return features;
	}

	/** Null if the model has no such feature any more. */
	FeaturePlan feature(long wanted) {
		return byNumber.get(wanted);
	}
}
