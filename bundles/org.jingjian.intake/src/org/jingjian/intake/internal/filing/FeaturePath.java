package org.jingjian.intake.internal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The way from an object of the model to one of its attributes, through what it contains; made where it is not there yet. */
public final class FeaturePath {
	private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\w+)\\])?");

	private final List<Step> steps;
	private final EAttribute attribute;

	/** @param role that tells several contained objects apart; null if there is one */
	private record Step(EReference reference, EAttribute kind, EEnumLiteral role) {
		EObject of(EObject owner) {
			if (!reference.isMany()) {
				var present = (EObject) owner.eGet(reference);
				return present == null ? made(owner) : present;
			}
			for (Object one : (List<?>) owner.eGet(reference)) {
				if (role == null || ((EObject) one).eGet(kind) == role.getInstance()) {
					return (EObject) one;
				}
			}
			return made(owner);
		}

		@SuppressWarnings("unchecked")
		private EObject made(EObject owner) {
			EObject one = EcoreUtil.create(reference.getEReferenceType());
			if (role != null) {
				one.eSet(kind, role.getInstance());
			}
			if (reference.isMany()) {
				((List<EObject>) owner.eGet(reference)).add(one);
			} else {
				owner.eSet(reference, one);
			}
			return one;
		}
	}

	private FeaturePath(List<Step> steps, EAttribute attribute) {
		this.steps = steps;
		this.attribute = attribute;
	}

	/**
	 * @param path such as {@code processor.contacts[HANDLER].name}
	 * @throws IllegalArgumentException the model has no such feature
	 */
	public static FeaturePath of(EClass root, String path) {
		List<Step> steps = new ArrayList<>();
		EClass here = root;
		String[] parts = path.split("\\.");
		for (int i = 0; i < parts.length; i++) {
			Matcher match = STEP.matcher(parts[i]);
			EStructuralFeature feature = match.matches() ? here.getEStructuralFeature(match.group(1)) : null;
			if (feature instanceof EAttribute attribute && i == parts.length - 1 && !attribute.isMany()) {
				return new FeaturePath(List.copyOf(steps), attribute);
			}
			if (!(feature instanceof EReference reference) || !reference.isContainment()) {
				break;
			}
			steps.add(step(reference, match.group(2), path));
			here = reference.getEReferenceType();
		}
		throw new IllegalArgumentException(path);
	}

	private static Step step(EReference reference, String role, String path) {
		if (role == null) {
			return new Step(reference, null, null);
		}
		for (EAttribute attribute : reference.getEReferenceType().getEAllAttributes()) {
			if (attribute.getEAttributeType() instanceof EEnum type && type.getEEnumLiteral(role) != null) {
				return new Step(reference, attribute, type.getEEnumLiteral(role));
			}
		}
		throw new IllegalArgumentException(path);
	}

	public EAttribute attribute() {
		return attribute;
	}

	/** @param value text, whole number, day or literal, as the attribute wants it */
	public void set(EObject root, Object value) {
		EObject owner = root;
		for (Step step : steps) {
			owner = step.of(owner);
		}
		owner.eSet(attribute, fitting(value));
	}

	private Object fitting(Object value) {
		if (value instanceof Long number && attribute.getEAttributeType().getInstanceClass() == int.class) {
			return number.intValue();
		}
		return value instanceof Enumerator || value instanceof Number ? value : fittingText(value);
	}

	private Object fittingText(Object value) {
		return attribute.getEAttributeType().isInstance(value) ? value
				: EcoreUtil.createFromString(attribute.getEAttributeType(), value.toString());
	}

	/** True if the attribute holds numbers of 32 bits only. */
	public boolean small() {
		return attribute.getEAttributeType().getInstanceClass() == int.class;
	}
}
