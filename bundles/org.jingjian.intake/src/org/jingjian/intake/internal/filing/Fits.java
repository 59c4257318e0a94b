package org.jingjian.intake.internal.filing;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.jingjian.intake.Mapping.Type;

/** Whether a way of reading gives what an attribute takes. */
final class Fits {
	private Fits() {
	}

	static boolean fits(Type type, EAttribute attribute) {
		Class<?> taken = attribute.getEAttributeType().getInstanceClass();
		return switch (type) {
			case TEXT, CODE, KEY -> taken == String.class;
			case COUNT -> taken == long.class || taken == int.class;
			case DATE -> taken == LocalDate.class;
			case CHOICE -> taken == boolean.class || attribute.getEAttributeType() instanceof EEnum;
			case MEMBERS, NONE -> true;
		};
	}
}
