package org.jingjian.intake.internal.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Line;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.layout.Columns;
import org.jingjian.intake.internal.layout.HeaderText;
import org.jingjian.intake.internal.layout.Row;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.model.filing.WrittenRow;

/** Rows as they are kept with a held filing, and back. */
public final class WrittenRows {
	/** Column of a kept material's row for the scan that came with it: digest and size in bytes. */
	static final String SCAN = "SM3";

	private WrittenRows() {
	}

	/** Everything that the rows say, the processor's own first. */
	public static List<WrittenRow> of(Understood understood) {
		List<WrittenRow> kept = new ArrayList<>();
		if (understood.processor() != null) {
			kept.add(written(understood.processor()));
		}
		understood.scenarios().forEach(row -> kept.add(written(row)));
		for (int i = 0; i < understood.materials().size(); i++) {
			WrittenRow row = written(understood.materials().get(i));
			Material material = understood.filing().getMaterials().get(i);
			if (material.getDigest() != null) {
				row.getCells().add(cell(SCAN, material.getDigest() + " " + material.getSize()));
			}
			kept.add(row);
		}
		return kept;
	}

	private static WrittenRow written(Row row) {
		WrittenRow written = FilingFactory.eINSTANCE.createWrittenRow();
		written.setTable(row.columns().table().id());
		written.setSheet(row.sheet());
		written.setRow(row.line().number());
		for (int i = 0; i < row.line().cells().size(); i++) {
			if (!row.cell(i).text().isEmpty()) {
				written.getCells().add(cell(row.columns().header(i), row.cell(i).text()));
			}
		}
		return written;
	}

	private static WrittenCell cell(String column, String text) {
		WrittenCell cell = FilingFactory.eINSTANCE.createWrittenCell();
		cell.setColumn(column);
		cell.setText(text);
		return cell;
	}

	/** The row as the mapping reads it now; null if the mapping has no such table. */
	public static Row read(WrittenRow written, Mapping mapping) {
		var table = mapping.table(written.getTable()).orElse(null);
		if (table == null) {
			return null;
		}
		Map<String, Mapping.Field> known = new HashMap<>();
		table.fields().forEach(field -> field.headers().forEach(header -> known.putIfAbsent(HeaderText.plain(header), field)));
		List<String> headers = new ArrayList<>();
		List<Cell> cells = new ArrayList<>();
		var fields = new Mapping.Field[written.getCells().size()];
		for (WrittenCell cell : written.getCells()) {
			fields[headers.size()] = known.remove(HeaderText.plain(cell.getColumn()));
			headers.add(cell.getColumn());
			cells.add(Cell.text(cell.getText() == null ? "" : cell.getText()));
		}
		return new Row(new Columns(table, headers, fields), written.getSheet(), new Line(written.getRow(), cells));
	}

	/** Gives a material the scan that was kept with its row. */
	public static void restoreScan(WrittenRow written, Material material) {
		for (WrittenCell cell : written.getCells()) {
			if (SCAN.equals(cell.getColumn()) && cell.getText() != null && cell.getText().matches("[0-9a-fA-F]+ \\d{1,18}")) {
				String[] parts = cell.getText().split(" ");
				material.setDigest(parts[0]);
				material.setSize(Long.parseLong(parts[1]));
			}
		}
	}
}
