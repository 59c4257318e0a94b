package org.jingjian.intake.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jingjian.base.Text;
import org.jingjian.intake.Fault;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.Reasons;
import org.jingjian.intake.internal.filing.Noted;
import org.jingjian.intake.internal.filing.Understood;
import org.jingjian.intake.internal.layout.Row;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Scenario;
import org.jingjian.office.Receipt;

/** Puts remarks, those of reading and those of the office, to the places of the file that they are about. */
public final class Faults {
	private static final String KIND = "kind.";

	private final IntakeDoor door;
	private final Mapping mapping;

	public Faults(IntakeDoor door, Mapping mapping) {
		this.door = door;
		this.mapping = mapping;
	}

	/** A remark in words. */
	public Text describe(Remark remark) {
		String key = KIND + remark.getKind();
		return Reasons.has(key) ? Reasons.text(key, titled(remark.getSubject()), remark.getWritten(), remark.getTaken())
				: door.describe(mapping.field(), remark);
	}

	List<Fault> of(String file, Understood understood, Receipt receipt) {
		List<Fault> faults = new ArrayList<>();
		for (Noted noted : understood.noted()) {
			faults.add(fault(file, understood, noted.row(), noted.column(), noted.remark()));
		}
		for (Remark remark : receipt.remarks()) {
			if (understood.noted().stream().noneMatch(noted -> isSame(noted.remark(), remark))) {
				Row row = row(understood, remark.getSubject());
				int column = remark.getSubject() == null ? -1 : row.columns().of(remark.getSubject());
				faults.add(fault(file, understood, row, column < 0 ? null : row.columns().header(column), remark));
			}
		}
		return faults;
	}

	private Fault fault(String file, Understood understood, Row row, String column, Remark remark) {
		Text text = describe(remark);
		String name = understood.filing().getProcessor().getName();
		boolean elsewhere = row != understood.processor() && name != null;
		return new Fault(file, row.sheet(), row.line().number(), column, remark.getKind(), remark.getSeverity(),
				elsewhere ? Reasons.text("of", name, text) : text);
	}

	private static boolean isSame(Remark one, Remark other) {
		return Objects.equals(one.getKind(), other.getKind()) && Objects.equals(one.getSubject(), other.getSubject())
				&& Objects.equals(one.getWritten(), other.getWritten());
	}

	/** The scenario's row if the remark is about one, else the processor's. */
	private static Row row(Understood understood, String subject) {
		List<Scenario> scenarios = understood.filing().getScenarios();
		for (int i = 0; i < scenarios.size() && subject != null; i++) {
			if (subject.equals(scenarios.get(i).getName())) {
				return understood.scenarios().get(i);
			}
		}
		return understood.first();
	}

	/** What a person calls the subject: a field by its title, anything else as it is. */
	private Object titled(String subject) {
		return mapping.tables().stream().map(table -> table.field(subject)).flatMap(Optional::stream).findFirst()
				.<Object>map(field -> Reasons.either(field.title(Locale.ROOT), field.title(Locale.SIMPLIFIED_CHINESE)))
				.orElse(subject);
	}
}
