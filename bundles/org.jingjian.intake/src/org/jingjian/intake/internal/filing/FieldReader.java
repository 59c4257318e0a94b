package org.jingjian.intake.internal.filing;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Mapping.Field;
import org.jingjian.intake.Mapping.Type;
import org.jingjian.intake.internal.value.Choices;
import org.jingjian.intake.internal.value.Counts;
import org.jingjian.intake.internal.value.CreditCode;
import org.jingjian.intake.internal.value.Dates;
import org.jingjian.intake.internal.value.Members;
import org.jingjian.intake.internal.value.Reading;
import org.jingjian.intake.internal.value.Words;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.GroupMember;
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
		boolean kept = field.type() != Type.KEY && field.type() != Type.NONE && field.type() != Type.MEMBERS;
		try {
			path = kept ? FeaturePath.of(root, field.path()) : null;
			choices = field.type() == Type.CHOICE ? new Choices(path.attribute().getEAttributeType(), field.words()) : null;
		} catch (IllegalArgumentException unfit) {
			throw refusal(unfit, "mapping.feature", field.path());
		}
		if (field.type() == Type.MEMBERS && root != FilingPackage.Literals.FILING || kept && !Fits.fits(field.type(), path.attribute())) {
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
			case MEMBERS -> Members.read(cell);
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
		} else if (root instanceof Filing filing && value instanceof List<?> members) {
			members.forEach(member -> filing.getMembers().add((GroupMember) member));
		}
	}
}
