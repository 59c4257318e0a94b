package org.jingjian.office.internal.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.model.filing.WrittenRow;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.Processor;
import org.jingjian.office.Arrival;

/** Filings of the trial field, as intake would bring them. */
public final class TrialOffice {
	public static final char[] PASSWORD = "correct horse".toCharArray();
	public static final LocalDate REACHED = LocalDate.of(2025, 6, 3);
	public static final LocalDate FILED = LocalDate.of(2025, 6, 20);

	private TrialOffice() {
	}

	/** A whole filing without anything to remark. */
	public static Filing filing(String name, String creditCode) {
		Filing filing = FilingFactory.eINSTANCE.createFiling();
		Processor processor = PartyFactory.eINSTANCE.createProcessor();
		processor.setName(name);
		processor.setCreditCode(creditCode);
		processor.setRegionCode("370102");
		filing.setProcessor(processor);
		filing.setThresholdReachedOn(REACHED);
		filing.setFiledOn(FILED);
		filing.setStoredPersons(250_000);
		Scenario scenario = FilingFactory.eINSTANCE.createScenario();
		scenario.setName("门禁");
		scenario.setAlternative("刷卡");
		filing.getScenarios().add(scenario);
		Material form = FilingFactory.eINSTANCE.createMaterial();
		form.setName("备案表");
		filing.getMaterials().add(form);
		return filing;
	}

	/** The filing as it came in, its row written as its name and code. */
	public static Arrival arrival(Filing filing) {
		WrittenRow row = FilingFactory.eINSTANCE.createWrittenRow();
		row.setTable("processor");
		row.getCells().add(cell("name", filing.getProcessor().getName()));
		row.getCells().add(cell("creditCode", filing.getProcessor().getCreditCode()));
		return new Arrival(filing, List.of(row));
	}

	private static WrittenCell cell(String column, String text) {
		WrittenCell cell = FilingFactory.eINSTANCE.createWrittenCell();
		cell.setColumn(column);
		cell.setText(text);
		return cell;
	}

	/** A folder below {@code parent} that is not there yet. */
	public static Path folder(Path parent) {
		return parent.resolve("office");
	}
}
