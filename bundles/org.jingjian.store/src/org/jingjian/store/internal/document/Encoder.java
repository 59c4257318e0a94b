package org.jingjian.store.internal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.store.internal.document.ClassPlan.FeaturePlan;

/** Writes documents, one after the other. An object is its class, its features each with number and wire, and a zero. For one thread. */
public final class Encoder {
	private final Documents documents;
	private final Sink sink = new Sink();

	Encoder(Documents documents) {
		this.documents = documents;
	}

	public byte[] write(EObject object) {
		sink.clear();
		object(object, 0);
		return sink.toBytes();
	}

	private void object(EObject object, int depth) {
		if (depth > Wire.DEPTH) {
			throw new IllegalArgumentException("Nested too deep");
		}
		ClassPlan plan = documents.plan(object.eClass());
		sink.unsigned(plan.number());
		List<FeaturePlan> features = plan.features();
		for (int i = 0; i < features.size(); i++) {
			FeaturePlan feature = features.get(i);
			if (feature.always() || object.eIsSet(feature.feature())) {
				feature(feature, object.eGet(feature.feature()), depth);
			}
		}
		sink.unsigned(0);
	}

	private void feature(FeaturePlan feature, Object value, int depth) {
		if (feature.feature().isMany()) {
			List<?> values = (List<?>) value;
			sink.unsigned((long) feature.number() << Wire.BITS | Wire.LIST);
			sink.unsigned(values.size());
			for (Object element : values) {
				int wire = wire(feature, element);
				sink.unsigned(wire);
				value(feature, wire, element, depth);
			}
		} else {
			int wire = wire(feature, value);
			sink.unsigned((long) feature.number() << Wire.BITS | wire);
			value(feature, wire, value, depth);
		}
	}

	private static int wire(FeaturePlan feature, Object value) {
		if (value == null) {
			return Wire.NULL;
		}
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

	private void value(FeaturePlan feature, int wire, Object value, int depth) {
		switch (wire) {
			case Wire.NULL -> {
				return;
			}
			case Wire.OBJECT -> object((EObject) value, depth + 1);
			case Wire.NUMBER -> sink.number(number(feature, value));
			case Wire.FIXED -> sink.fixed(Double.doubleToRawLongBits(((Number) value).doubleValue()));
			case Wire.INSTANT -> {
				sink.number(((Instant) value).getEpochSecond());
				sink.unsigned(((Instant) value).getNano());
			}
			default -> bytes(feature, value);
		}
	}

	private void bytes(FeaturePlan feature, Object value) {
		switch (feature.kind()) {
			case TEXT -> sink.text((String) value);
			case BYTES -> {
				sink.unsigned(((byte[]) value).length);
				sink.raw((byte[]) value);
			}
			default -> sink.text(EcoreUtil.convertToString(feature.dataType(), value));
		}
	}

	private static long number(FeaturePlan feature, Object value) {
		return switch (value) {
			case Number number -> number.longValue();
			case Boolean answer -> answer ? 1 : 0;
			case LocalDate date -> date.toEpochDay();
			default -> feature.literals().numbers().get(value);
		};
	}
}
