package org.jingjian.ui.filing.internal.editor;

import static org.jingjian.model.filing.FilingPackage.Literals.FILING__FILED_ON;
import static org.jingjian.model.filing.FilingPackage.Literals.FILING__GROUP;
import static org.jingjian.model.filing.FilingPackage.Literals.FILING__MINORS;
import static org.jingjian.model.filing.FilingPackage.Literals.FILING__STORED_PERSONS;
import static org.jingjian.model.filing.FilingPackage.Literals.FILING__THRESHOLD_REACHED_ON;
import static org.jingjian.model.party.PartyPackage.Literals.PROCESSOR__CREDIT_CODE;
import static org.jingjian.model.party.PartyPackage.Literals.PROCESSOR__INDUSTRY;
import static org.jingjian.model.party.PartyPackage.Literals.PROCESSOR__NAME;
import static org.jingjian.model.party.PartyPackage.Literals.PROCESSOR__OFFICE_ADDRESS;
import static org.jingjian.model.party.PartyPackage.Literals.PROCESSOR__REGION_CODE;
import static org.jingjian.model.party.PartyPackage.Literals.PROCESSOR__REGISTERED_ADDRESS;
import static org.jingjian.model.party.PartyPackage.Literals.PROCESSOR__TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.ContactRole;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.words.Words;

/** 申报内容: what the processor filed, to be corrected or supplemented. */
final class ContentPage extends DossierPage {
	static final String ID = "content";

	private final List<ContactFields> contacts = new ArrayList<>();
	private FeatureFields particulars;
	private FeatureFields numbers;
	private ScenarioBlock scenarios;
	private MemberBlock members;

	ContentPage(FilingEditor editor) {
		super(editor, ID, Messages.Content_title);
	}

	@Override
	List<Runnable> parts(Composite body, FormToolkit toolkit) {
		Telling telling = filing().telling();
		Composite left = column(body, toolkit);
		Composite right = column(body, toolkit);
		return List.of(() -> particulars = new FeatureFields(toolkit, section(left, toolkit, Messages.Content_particulars, 2, false), telling)
						.add(PROCESSOR__NAME, PROCESSOR__CREDIT_CODE, PROCESSOR__TYPE, PROCESSOR__INDUSTRY, PROCESSOR__REGISTERED_ADDRESS,
								PROCESSOR__OFFICE_ADDRESS, PROCESSOR__REGION_CODE),
				() -> createContacts(toolkit, section(left, toolkit, Messages.Content_contacts, 4, false), telling),
				() -> numbers = new FeatureFields(toolkit, section(left, toolkit, Messages.Content_numbers, 2, false), telling)
						.add(FILING__STORED_PERSONS, FILING__MINORS, FILING__THRESHOLD_REACHED_ON, FILING__FILED_ON, FILING__GROUP),
				() -> members = new MemberBlock(toolkit, section(left, toolkit, EditorMessages.Members_title, 1, false), telling, this::membersChanged),
				() -> scenarios = new ScenarioBlock(toolkit, section(right, toolkit, Messages.Content_scenarios, 1, false), telling, filing()::reshaped),
				() -> scenarios.createFields(),
				() -> scenarios.createTexts(toolkit));
	}

	private void createContacts(FormToolkit toolkit, Composite people, Telling telling) {
		for (String heading : new String[] { "", Messages.Content_person, Words.feature("phone"), Words.feature("email") }) {
			toolkit.createLabel(people, heading);
		}
		for (ContactRole role : ContactRole.values()) {
			contacts.add(new ContactFields(toolkit, people, role, telling));
		}
	}

	private void membersChanged() {
		filing().reshaped();
		numbers.bind(filing().content());
	}

	@Override
	boolean isForWriting() {
		return true;
	}

	@Override
	void fill(Dossier dossier) {
		Filing mine = filing().content();
		particulars.bind(mine.getProcessor());
		contacts.forEach(contact -> contact.bind(mine.getProcessor()));
		numbers.bind(mine);
		scenarios.bind(mine);
		members.bind(mine);
	}

	@Override
	List<Fault> faults() {
		if (members == null || scenarios == null) {
			return List.of();
		}
		return Stream.of(particulars.faults(), numbers.faults(), members.faults(), scenarios.faults()).flatMap(List::stream).toList();
	}
}
