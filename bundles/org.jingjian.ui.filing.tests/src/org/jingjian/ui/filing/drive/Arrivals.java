package org.jingjian.ui.filing.drive;

import java.util.List;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.model.filing.WrittenRow;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.Processor;
import org.jingjian.office.Arrival;
import org.jingjian.office.Session;

/** Filings as they come from elsewhere, past the wizard. */
public final class Arrivals {
	private Arrivals() {
	}

	/** @param officer who worked it there; null for nobody. @return its id */
	public static long receive(Session session, String name, String code, String officer) {
		Processor processor = PartyFactory.eINSTANCE.createProcessor();
		processor.setName(name);
		processor.setCreditCode(code);
		processor.setRegionCode("370102");
		Filing filing = FilingFactory.eINSTANCE.createFiling();
		filing.setProcessor(processor);
		filing.setOfficer(officer);
		filing.setStoredPersons(250_000);
		filing.setThresholdReachedOn(session.today().minusDays(20));
		filing.setFiledOn(session.today().minusDays(2));
		WrittenCell cell = FilingFactory.eINSTANCE.createWrittenCell();
		cell.setColumn("统一社会信用代码");
		cell.setText(code);
		WrittenRow row = FilingFactory.eINSTANCE.createWrittenRow();
		row.setTable("processor");
		row.getCells().add(cell);
		return session.filings().receive("face", List.of(new Arrival(filing, List.of(row)))).getFirst().id();
	}
}
