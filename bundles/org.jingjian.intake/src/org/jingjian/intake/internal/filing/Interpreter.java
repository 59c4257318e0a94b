package org.jingjian.intake.internal.filing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.Mapping.Table;
import org.jingjian.intake.Mapping.Type;
import org.jingjian.intake.internal.layout.Row;
import org.jingjian.intake.internal.value.Divisions;
import org.jingjian.intake.internal.value.Reading;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.Severity;
import org.jingjian.model.party.PartyFactory;

/** Makes a filing of the rows that belong to one processor. What it cannot take stays in the rows and in a remark. */
public final class Interpreter {
	private static final Map<String, EClass> ROOTS = Map.of(Mapping.PROCESSOR, FilingPackage.Literals.FILING, Mapping.SCENARIO,
			FilingPackage.Literals.SCENARIO, Mapping.MATERIAL, FilingPackage.Literals.MATERIAL);

	/** A code that is wrong stays with the held row, so that it can be found by it. */
	private static final int LONGEST_CODE = 40;

	private final Mapping mapping;
	private final Divisions divisions;
	private final Map<Mapping.Field, FieldReader> readers = new IdentityHashMap<>();

	/** @throws org.jingjian.base.Refusal the mapping names what the model does not have */
	public Interpreter(Mapping mapping, Divisions divisions) {
		this.mapping = mapping;
		this.divisions = divisions;
		for (Table table : mapping.tables()) {
			for (Mapping.Field field : table.fields()) {
				readers.put(field, new FieldReader(ROOTS.get(table.id()), field));
			}
		}
	}

	/** @param twins rows of other processors with the same credit code */
	public Understood read(Row processor, List<Row> scenarios, List<Row> materials, List<Row> twins) {
		Filing filing = FilingFactory.eINSTANCE.createFiling();
		filing.setField(mapping.field());
		filing.setProcessor(PartyFactory.eINSTANCE.createProcessor());
		var remarks = new Remarks(filing);
		readInto(filing, processor, null, remarks);
		readAll(filing, scenarios, materials, remarks);
		derive(filing, processor, remarks);
		for (Row twin : twins) {
			remarks.add("duplicate-credit-code", Severity.QUERY, "processor.creditCode", processor.key(),
					twin.sheet() + " " + twin.line().number(), processor, processor.columns().header(processor.columns().key()));
		}
		return new Understood(filing, remarks.noted(), processor, scenarios, materials);
	}

	/** Scenarios and materials that name no processor of the file, and the same code if any. */
	public Understood readOrphans(List<Row> scenarios, List<Row> materials) {
		Filing filing = FilingFactory.eINSTANCE.createFiling();
		filing.setField(mapping.field());
		filing.setProcessor(PartyFactory.eINSTANCE.createProcessor());
		keepCode(filing, scenarios.isEmpty() ? materials.getFirst() : scenarios.getFirst());
		var remarks = new Remarks(filing);
		readAll(filing, scenarios, materials, remarks);
		for (int i = 0; i < scenarios.size(); i++) {
			noteOrphan("scenario-without-processor", filing.getScenarios().get(i).getName(), scenarios.get(i), remarks);
		}
		for (int i = 0; i < materials.size(); i++) {
			noteOrphan("material-without-processor", filing.getMaterials().get(i).getName(), materials.get(i), remarks);
		}
		return new Understood(filing, remarks.noted(), null, scenarios, materials);
	}

	private static void noteOrphan(String kind, String name, Row row, Remarks remarks) {
		int key = row.columns().key();
		remarks.add(kind, Severity.QUERY, name, row.key(), null, row, key < 0 ? null : row.columns().header(key));
	}

	private static void keepCode(Filing filing, Row row) {
		if (filing.getProcessor().getCreditCode() == null && !row.key().isEmpty()) {
			filing.getProcessor().setCreditCode(row.key().substring(0, Math.min(LONGEST_CODE, row.key().length())));
		}
	}

	private void readAll(Filing filing, List<Row> scenarios, List<Row> materials, Remarks remarks) {
		for (Row row : scenarios) {
			Scenario scenario = FilingFactory.eINSTANCE.createScenario();
			filing.getScenarios().add(scenario);
			readInto(scenario, row, "name", remarks);
		}
		for (Row row : materials) {
			Material material = FilingFactory.eINSTANCE.createMaterial();
			filing.getMaterials().add(material);
			readInto(material, row, "name", remarks);
		}
	}

	/** @param naming path of the field that a person calls the row by; null for the processor's own */
	private void readInto(EObject target, Row row, String naming, Remarks remarks) {
		int named = naming == null ? -1 : row.columns().of(naming);
		String name = named < 0 ? null : row.cell(named).text().strip();
		for (Mapping.Field field : row.columns().table().fields()) {
			int column = row.columns().of(field);
			if (column < 0 && !field.required() || field.type() == Type.NONE || field.type() == Type.KEY) {
				continue;
			}
			Cell cell = column < 0 ? Cell.BLANK : row.cell(column);
			Reading reading = readers.get(field).read(cell);
			String header = row.columns().header(field);
			String subject = naming == null ? field.path() : name + " · " + header;
			if (cell.kind() == Cell.Kind.FORMULA) {
				noteFormula(cell, subject, header, row, remarks);
			}
			if (reading.noted()) {
				remarks.add(reading, subject, cell.text(), row, header);
			}
			if (reading.value() != null) {
				readers.get(field).set(target, reading.value());
			}
		}
	}

	private static void noteFormula(Cell cell, String subject, String header, Row row, Remarks remarks) {
		if (cell.isBlank()) {
			remarks.add("formula-without-value", Severity.QUERY, subject, null, null, row, header);
		} else {
			remarks.add("formula-value", Severity.NOTE, subject, cell.text(), cell.text(), row, header);
		}
	}

	private void derive(Filing filing, Row row, Remarks remarks) {
		var processor = filing.getProcessor();
		keepCode(filing, row);
		String region = divisions.code(processor.getRegisteredAddress());
		deriveGroup(filing, row, remarks);
		processor.setRegionCode(region == null ? divisions.code(processor.getOfficeAddress()) : region);
		if (filing.getMinors() > filing.getStoredPersons() && isWritten(row, "storedPersons") && !isRemarked(filing, "storedPersons")) {
			int column = row.columns().of("minors");
			remarks.add("minors-exceed-total", Severity.QUERY, "minors", String.valueOf(filing.getMinors()),
					String.valueOf(filing.getStoredPersons()), row, row.columns().header(column));
		}
	}

	/** Who names members files for a group, unless the row denies it. */
	private static void deriveGroup(Filing filing, Row row, Remarks remarks) {
		if (!filing.isGroup() && !filing.getMembers().isEmpty()) {
			if (isWritten(row, "group")) {
				remarks.add("members-without-group", Severity.QUERY, "group", null, null, row, row.columns().header(row.columns().of("group")));
			} else {
				filing.setGroup(true);
			}
		}
	}

	private static boolean isWritten(Row row, String path) {
		int column = row.columns().of(path);
		return column >= 0 && !row.cell(column).isBlank();
	}

	private static boolean isRemarked(Filing filing, String subject) {
		return filing.getRemarks().stream().anyMatch(remark -> subject.equals(remark.getSubject()) && remark.getSeverity() != Severity.NOTE);
	}
}
