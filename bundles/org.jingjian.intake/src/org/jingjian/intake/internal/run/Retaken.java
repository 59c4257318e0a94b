package org.jingjian.intake.internal.run;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.filing.Interpreter;
import org.jingjian.intake.internal.filing.Understood;
import org.jingjian.intake.internal.filing.WrittenRows;
import org.jingjian.intake.internal.layout.Row;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.WrittenRow;

/** Reads a held row again, from its cells as they stand now. */
final class Retaken {
	private Retaken() {
	}

	static Understood read(HeldRow held, Mapping mapping, Interpreter interpreter) {
		Row processor = null;
		List<Row> scenarios = new ArrayList<>();
		List<Row> materials = new ArrayList<>();
		List<WrittenRow> materialRows = new ArrayList<>();
		for (WrittenRow written : held.getRows()) {
			Row row = WrittenRows.read(written, mapping);
			if (row == null) {
				throw refusal("held.table", written.getTable());
			}
			switch (written.getTable()) {
				case Mapping.PROCESSOR -> processor = row;
				case Mapping.SCENARIO -> scenarios.add(row);
				default -> {
					materials.add(row);
					materialRows.add(written);
				}
			}
		}
		Understood understood = understood(interpreter, processor, scenarios, materials);
		for (int i = 0; i < materialRows.size(); i++) {
			WrittenRows.restoreScan(materialRows.get(i), understood.filing().getMaterials().get(i));
		}
		understood.filing().setSource(held.getSource() == null ? null : EcoreUtil.copy(held.getSource()));
		return understood;
	}

	private static Understood understood(Interpreter interpreter, Row processor, List<Row> scenarios, List<Row> materials) {
		if (processor != null) {
			return interpreter.read(processor, scenarios, materials, List.of());
		}
		if (scenarios.isEmpty() && materials.isEmpty()) {
			throw refusal("held.empty");
		}
		return interpreter.readOrphans(scenarios, materials);
	}
}
