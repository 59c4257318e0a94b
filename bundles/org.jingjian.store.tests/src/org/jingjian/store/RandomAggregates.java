package org.jingjian.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.record.RecordPackage;

/** Objects of any class of the model with values of all kinds, extreme ones among them. */
final class RandomAggregates {
	private static final Instant[] INSTANTS = { Instant.EPOCH, Instant.parse("2026-03-02T01:00:00.123456789Z"),
			Instant.parse("-0044-03-15T12:00:00Z"), Instant.parse("+99999-12-31T23:59:59.999999999Z") };
	private static final LocalDate[] DATES = { LocalDate.EPOCH, LocalDate.of(2026, 2, 28), LocalDate.of(-44, 3, 15),
			LocalDate.of(99_999, 12, 31) };
	private static final String[] TEXTS = { "", " ", "人脸识别", "a%b_c\\d", "'; DROP TABLE \"filing\"; --", "\u0000\u0001\uffff", "𠮷野家𝔘",
			"\ud800", "x\udc00y", "ÄÖß", "\r\n\t", "１２３" };

	private final Random random;

	RandomAggregates(Random random) {
		this.random = random;
	}

	EObject next(EClass type) {
		return fill(EcoreUtil.create(type), 0);
	}

	private EObject fill(EObject object, int depth) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEContainingClass() == RecordPackage.Literals.AGGREGATE || random.nextInt(4) == 0) {
				continue;
			}
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				var list = (List<Object>) object.eGet(attribute);
				for (int i = random.nextInt(4); i > 0; i--) {
					list.add(value(attribute));
				}
			} else {
				object.eSet(attribute, value(attribute));
			}
		}
		for (EReference reference : object.eClass().getEAllContainments()) {
			int count = depth > 3 ? 0 : random.nextInt(reference.isMany() ? 4 : 2);
			for (int i = 0; i < count; i++) {
				EObject child = fill(EcoreUtil.create(reference.getEReferenceType()), depth + 1);
				if (reference.isMany()) {
					@SuppressWarnings("unchecked")
					var list = (List<Object>) object.eGet(reference);
					list.add(child);
				} else {
					object.eSet(reference, child);
				}
			}
		}
		return object;
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEAttributeType().getInstanceClassName()) {
			case "java.lang.String" -> text();
			case "long" -> number();
			case "int" -> (int) number();
			case "boolean" -> random.nextBoolean();
			case "double" -> Double.longBitsToDouble(random.nextLong(0x7ff0000000000000L));
			case "java.time.LocalDate" -> DATES[random.nextInt(DATES.length)];
			case "java.time.Instant" -> INSTANTS[random.nextInt(INSTANTS.length)];
			default -> throw new IllegalArgumentException(attribute.toString());
		};
	}

	private long number() {
		return switch (random.nextInt(5)) {
			case 0 -> 0;
			case 1 -> Long.MIN_VALUE;
			case 2 -> Long.MAX_VALUE;
			case 3 -> random.nextInt(200) - 100;
			default -> random.nextLong();
		};
	}

	String text() {
		if (random.nextInt(3) > 0) {
			return TEXTS[random.nextInt(TEXTS.length)];
		}
		var text = new StringBuilder();
		for (int i = random.nextInt(40); i > 0; i--) {
			text.append((char) random.nextInt(0x10000));
		}
		return text.toString();
	}
}
