package org.jingjian.search.internal.trial;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jingjian.law.Rules;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.model.filing.WrittenRow;
import org.jingjian.model.party.Contact;
import org.jingjian.model.party.ContactRole;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.Processor;
import org.jingjian.model.party.Role;
import org.jingjian.office.Arrival;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.store.Stores;

/** An office on a real store, and filings for it. */
public final class TrialOffice {
	private static final char[] PASSWORD = "correct horse".toCharArray();
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-01T04:00:00Z"), ZoneOffset.UTC);

	private final Path folder;
	private final Offices offices;
	private int codes;

	public TrialOffice(Path folder) {
		this.folder = folder;
		var field = new TrialField();
		offices = Offices.embedded(Stores.embedded(CLOCK), Rules.of(List.of(field)), CLOCK, field);
		offices.found(folder, new Founding("试行办公室", "37", List.of(
				new NewOfficer("regulator", "监管人员", Set.of(Role.REGULATOR, Role.REVIEWER), PASSWORD),
				new NewOfficer("security", "安全保密管理员", Set.of(Role.SECURITY_ADMINISTRATOR), PASSWORD)), false));
	}

	public Path folder() {
		return folder;
	}

	public Session signIn(String account) {
		return offices.signIn(folder, account, PASSWORD);
	}

	/** A whole filing, with something in every field. */
	public Filing filing(String name) {
		Filing filing = FilingFactory.eINSTANCE.createFiling();
		Processor processor = PartyFactory.eINSTANCE.createProcessor();
		processor.setName(name);
		processor.setCreditCode(String.format("91370100MA3X%05dKT", ++codes).substring(0, 18));
		processor.setRegionCode("370102");
		processor.setRegisteredAddress("山东省济南市历下区经十路 " + codes + " 号银座大厦Ａ座");
		processor.setIndustry("住宿和餐饮业");
		Contact contact = PartyFactory.eINSTANCE.createContact();
		contact.setRole(ContactRole.HANDLER);
		contact.setName("单雄信");
		contact.setPhone("139" + (10_000_000 + codes));
		contact.setEmail("Handler" + codes + "@Example.cn");
		processor.getContacts().add(contact);
		filing.setProcessor(processor);
		filing.setThresholdReachedOn(LocalDate.of(2025, 6, 3));
		filing.setFiledOn(LocalDate.of(2025, 6, 20));
		filing.setStoredPersons(250_000);
		Scenario scenario = FilingFactory.eINSTANCE.createScenario();
		scenario.setName("员工食堂刷脸支付");
		scenario.setPlace("B2 层就餐区");
		scenario.setPurpose("支付结算");
		scenario.setAlternative("刷卡");
		filing.getScenarios().add(scenario);
		Material form = FilingFactory.eINSTANCE.createMaterial();
		form.setName("备案表");
		form.setFileName("扫描件0042.pdf");
		filing.getMaterials().add(form);
		return filing;
	}

	/** Takes filings in, as they came. @return their ids */
	public static List<Long> receive(Session session, List<Filing> filings) {
		var arrivals = new ArrayList<Arrival>();
		for (Filing filing : filings) {
			WrittenRow row = FilingFactory.eINSTANCE.createWrittenRow();
			row.setTable("processor");
			WrittenCell cell = FilingFactory.eINSTANCE.createWrittenCell();
			cell.setColumn("creditCode");
			cell.setText(filing.getProcessor().getCreditCode());
			row.getCells().add(cell);
			arrivals.add(new Arrival(filing, List.of(row)));
		}
		return session.filings().receive("trial", arrivals).stream().map(receipt -> receipt.id()).toList();
	}
}
