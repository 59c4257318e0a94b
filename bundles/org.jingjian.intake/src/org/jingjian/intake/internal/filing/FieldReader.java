package org.jingjian.intake.internal.filing;

import static org.jingjian.intake.internal.Reasons.refusal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Mapping.Field;
import org.jingjian.intake.Mapping.Type;
import org.jingjian.intake.internal.value.Choices;
import org.jingjian.intake.internal.value.Counts;
import org.jingjian.intake.internal.value.CreditCode;
import org.jingjian.intake.internal.value.Dates;
import org.jingjian.intake.internal.value.Reading;
import org.jingjian.intake.internal.value.Words;
import org.jingjian.model.filing.Severity;

/** Reads the cells of one field into one attribute of the model. */
final class FieldReader {
	static final String NAME = "processor.name";

	private final Field field;
	private final FeaturePath path;
	private final Choices choices;

	/** @throws org.jingjian.base.Refusal the model has no such feature, or it does not go with the type */
	FieldReader(EClass root, Field field) {
		this.field = field;
		boolean kept = field.type() != Type.KEY && field.type() != Type.NONE;
		try {
			path = kept ? FeaturePath.of(root, field.path()) : null;
			choices = field.type() == Type.CHOICE ? new Choices((EEnum) path.attribute().getEAttributeType(), field.words()) : null;
		} catch (IllegalArgumentException | ClassCastException unfit) {
			throw refusal(unfit, "mapping.feature", field.path());
		}
		if (kept && !Fits.fits(field.type(), path.attribute())) {
			throw refusal("mapping.feature", field.path());
		}
	}

	Field field() {
		return field;
	}

	/** What the cell says; a formula by its last result. */
	Reading read(Cell cell) {
		if (cell.kind() == Cell.Kind.ERROR) {
			return new Reading(null, "error-value", Severity.QUERY);
		}
		Reading reading = switch (field.type()) {
			case TEXT -> Words.read(cell, field.longest(), NAME.equals(field.path()) ? "too-long-name" : "too-long-text");
			case CODE -> CreditCode.read(cell);
			case COUNT -> Counts.read(cell, path.small());
			case DATE -> Dates.read(cell);
			case CHOICE -> choices.read(cell);
			case KEY, NONE -> Reading.NOTHING;
		};
		if (reading == Reading.NOTHING && field.required() && field.type() != Type.KEY) {
			return missing();
		}
		return reading;
	}

	private Reading missing() {
		return switch (field.type()) {
			case CODE -> new Reading(null, "missing-credit-code", Severity.REFUSAL);
			case COUNT -> new Reading(null, "missing-number", Severity.QUERY);
			case DATE -> new Reading(null, "missing-date", Severity.QUERY);
			default -> NAME.equals(field.path()) ? new Reading(null, "missing-name", Severity.REFUSAL)
					: new Reading(null, "missing-value", Severity.QUERY);
		};
	}

	void set(EObject root, Object value) {
		if (path != null) {
			path.set(root, value);
		}
	}
}
