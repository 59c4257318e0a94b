package org.jingjian.intake.internal.filing;

import java.util.List;
import org.jingjian.intake.internal.layout.Row;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Severity;

/**
 * What the rows of one processor were understood to say.
 *
 * @param filing with its remarks
 * @param noted the same remarks with their places
 * @param processor its own row; null for rows without a processor
 * @param scenarios in the order of the filing's scenarios
 * @param materials in the order of the filing's materials
 */
public record Understood(Filing filing, List<Noted> noted, Row processor, List<Row> scenarios, List<Row> materials) {
	/** Notes that the scan of a material could not be told. @param material its position */
	public void noteScan(int material, String kind) {
		var remarks = new Remarks(filing);
		var about = filing.getMaterials().get(material);
		Row row = materials.get(material);
		int column = row.columns().of("fileName");
		remarks.add(kind, Severity.WARNING, about.getName(), about.getFileName(), null, row, row.columns().header(column));
		noted.addAll(remarks.noted());
	}

	/** The row that tells where to look: the processor's own, or the first of what belongs to none. */
	public Row first() {
		if (processor != null) {
			return processor;
		}
		return scenarios.isEmpty() ? materials.getFirst() : scenarios.getFirst();
	}
}
