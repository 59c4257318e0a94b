package org.jingjian.store.internal.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jingjian.store.internal.document.ClassPlan.FeaturePlan;

/** Reads one document, hostile ones included: no loop and no memory beyond what its bytes justify. */
final class Decoder {
	private static final Object UNKNOWN = new Object();

	private final Documents documents;
	private Source source;
	private boolean complete = true;

	Decoder(Documents documents) {
		this.documents = documents;
	}

	Documents.Read read(byte[] document) {
		source = new Source(document);
		try {
			EObject object = object(0);
			if (object == null) {
				throw new UnreadableDocument("Of a class that is not known here");
			}
			if (source.left() > 0) {
				throw new UnreadableDocument("Goes on after its end");
			}
			return new Documents.Read(object, complete);
		} catch (DateTimeException | ArithmeticException | IllegalArgumentException | ClassCastException wrong) {
			throw new UnreadableDocument("Not a value of the model", wrong);
		}
	}

	/** Null if its class is not known. */
	private EObject object(int depth) {
		if (depth > Wire.DEPTH) {
			throw new UnreadableDocument("Nested too deep");
		}
		ClassPlan plan = documents.plan(source.unsigned());
		complete &= plan != null;
		EObject object = plan == null ? null : EcoreUtil.create(plan.type());
		for (long tag = source.unsigned(); tag != 0; tag = source.unsigned()) {
			FeaturePlan feature = plan == null ? null : plan.feature(tag >>> Wire.BITS);
			int wire = (int) tag & Wire.MASK;
			if (feature == null) {
				complete = false;
				skip(wire, depth);
			} else if (wire == Wire.LIST) {
				list(feature, object, depth);
			} else {
				set(feature, object, value(feature, wire, depth));
			}
		}
		return object;
	}

	private static void set(FeaturePlan feature, EObject object, Object value) {
		if (value == UNKNOWN) {
			return;
		}
		if (feature.feature().isMany()) {
			throw new UnreadableDocument("One value where many belong: " + feature.feature().getName());
		}
		if (value == null && feature.kind() != null && feature.dataType().getInstanceClass().isPrimitive()) {
			throw new UnreadableDocument("No value where one belongs: " + feature.feature().getName());
		}
		object.eSet(feature.feature(), value);
	}

	@SuppressWarnings("unchecked")
	private void list(FeaturePlan feature, EObject object, int depth) {
		if (!feature.feature().isMany()) {
			throw new UnreadableDocument("Many values where one belongs: " + feature.feature().getName());
		}
		var list = (InternalEList<Object>) object.eGet(feature.feature());
		for (int left = source.count(); left > 0; left--) {
			Object value = value(feature, (int) source.unsigned(), depth);
			if (value instanceof InternalEObject contained && feature.kind() == null) {
				requireInstance(feature, contained);
				list.addUnique(contained);
			} else if (value != UNKNOWN) {
				list.add(value);
			}
		}
	}

	private static void requireInstance(FeaturePlan feature, EObject value) {
		if (!feature.feature().getEType().isInstance(value)) {
			throw new UnreadableDocument("A " + value.eClass().getName() + " in " + feature.feature().getName());
		}
	}

	private Object value(FeaturePlan feature, int wire, int depth) {
		if (wire != Wire.NULL && wire != expected(feature)) {
			throw new UnreadableDocument("Another kind of value than the model's: " + feature.feature().getName());
		}
		return switch (wire) {
			case Wire.NULL -> null;
			case Wire.OBJECT -> {
				EObject object = object(depth + 1);
				if (object != null) {
					requireInstance(feature, object);
				}
				yield object == null ? UNKNOWN : object;
			}
			case Wire.NUMBER -> number(feature, source.number());
			case Wire.FIXED -> fixed(feature, Double.longBitsToDouble(source.fixed()));
			case Wire.INSTANT -> Instant.ofEpochSecond(source.number(), source.unsigned());
			default -> bytes(feature);
		};
	}

	private static int expected(FeaturePlan feature) {
		if (feature.kind() == null) {
			return Wire.OBJECT;
		}
		return switch (feature.kind()) {
			case TEXT, OTHER, BYTES -> Wire.BYTES;
			case DOUBLE, FLOAT -> Wire.FIXED;
			case INSTANT -> Wire.INSTANT;
			default -> Wire.NUMBER;
		};
	}

	private Object bytes(FeaturePlan feature) {
		return switch (feature.kind()) {
			case TEXT -> source.text();
			case BYTES -> source.raw();
			default -> EcoreUtil.createFromString(feature.dataType(), source.text());
		};
	}

	private static Object fixed(FeaturePlan feature, double value) {
		return switch (feature.kind()) {
			case FLOAT -> (float) value;
			default -> value;
		};
	}

	private Object number(FeaturePlan feature, long value) {
		return switch (feature.kind()) {
			case LONG -> value;
			case INT -> Math.toIntExact(value);
			case SHORT -> (short) value;
			case BYTE -> (byte) value;
			case BOOLEAN -> value != 0;
			case DATE -> LocalDate.ofEpochDay(value);
			default -> literal(feature, value);
		};
	}

	private Object literal(FeaturePlan feature, long number) {
		Object literal = feature.literals().literals().get(number);
		complete &= literal != null;
		return literal == null ? UNKNOWN : literal;
	}

	private void skip(int wire, int depth) {
		switch (wire) {
			case Wire.NULL -> {
				return;
			}
			case Wire.NUMBER -> source.unsigned();
			case Wire.BYTES -> source.skip(source.count());
			case Wire.FIXED -> source.fixed();
			case Wire.INSTANT -> {
				source.unsigned();
				source.unsigned();
			}
			case Wire.OBJECT -> object(depth + 1);
			case Wire.LIST -> {
				if (depth > Wire.DEPTH) {
					throw new UnreadableDocument("Nested too deep");
				}
				for (int left = source.count(); left > 0; left--) {
					skip((int) source.unsigned(), depth + 1);
				}
			}
			default -> throw new UnreadableDocument("Unknown kind of value");
		}
	}
}
