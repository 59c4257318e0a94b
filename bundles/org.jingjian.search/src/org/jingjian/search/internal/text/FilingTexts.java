package org.jingjian.search.internal.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.party.Processor;
import org.jingjian.search.Field;

/** Everything of a filing that can be searched, text by text. */
public final class FilingTexts {
	private static final Texts TEXTS = Texts.beside(FilingTexts.class);
	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private final Function<Remark, List<Text>> words;
	private final Map<FilingState, List<Part>> states = new EnumMap<>(FilingState.class);

	/** @param words a remark of a filing in words; none if its pack is not there */
	public FilingTexts(Function<Remark, List<Text>> words) {
		this.words = words;
		for (FilingState state : FilingState.values()) {
			Text name = state(state);
			states.put(state, LANGUAGES.stream().map(language -> Part.of(Field.STATE, name.in(language))).toList());
		}
	}

	/** A state in words. */
	public static Text state(FilingState state) {
		return TEXTS.of("state." + state.getName());
	}

	/** The parts of a filing, names first; none is empty. */
	public List<Part> of(Filing filing) {
		var parts = new ArrayList<Part>();
		if (filing.getProcessor() != null) {
			addProcessor(parts, filing.getProcessor());
		}
		add(parts, Field.REGISTRATION_NUMBER, filing.getRegistrationNumber());
		filing.getMembers().forEach(member -> {
			add(parts, Field.MEMBER, member.getName());
			add(parts, Field.CREDIT_CODE, member.getCreditCode());
		});
		parts.addAll(states.get(filing.getState()));
		filing.getScenarios().forEach(scenario -> addScenario(parts, scenario));
		filing.getMaterials().forEach(material -> addMaterial(parts, material));
		filing.getRemarks().forEach(remark -> addRemark(parts, remark));
		filing.getSupplements().forEach(supplement -> supplement.getReasons().forEach(reason -> add(parts, Field.REASON, reason)));
		filing.getTerms().forEach(term -> term.getLedger().forEach(event -> add(parts, Field.REASON, event.getReason())));
		filing.getRevisions().forEach(revision -> add(parts, Field.SUMMARY, revision.getSummary()));
		add(parts, Field.OFFICER, filing.getOfficer());
		if (filing.getSource() != null) {
			add(parts, Field.SOURCE, filing.getSource().getFile());
		}
		return parts;
	}

	private static void addProcessor(List<Part> parts, Processor processor) {
		add(parts, Field.NAME, processor.getName());
		add(parts, Field.CREDIT_CODE, processor.getCreditCode());
		add(parts, Field.ADDRESS, processor.getRegisteredAddress());
		if (!Objects.equals(processor.getRegisteredAddress(), processor.getOfficeAddress())) {
			add(parts, Field.ADDRESS, processor.getOfficeAddress());
		}
		add(parts, Field.INDUSTRY, processor.getIndustry());
		processor.getContacts().forEach(contact -> {
			add(parts, Field.CONTACT, contact.getName());
			add(parts, Field.PHONE, contact.getPhone());
			add(parts, Field.EMAIL, contact.getEmail());
		});
	}

	private static void addScenario(List<Part> parts, Scenario scenario) {
		add(parts, Field.SCENARIO, scenario.getName());
		add(parts, Field.PLACE, scenario.getPlace());
		add(parts, Field.PURPOSE, scenario.getPurpose());
		add(parts, Field.LEGAL_BASIS, scenario.getLegalBasis());
		add(parts, Field.NECESSITY, scenario.getNecessity());
		add(parts, Field.ALTERNATIVE, scenario.getAlternative());
		add(parts, Field.PROTECTION_GRADE, scenario.getProtectionGrade());
		add(parts, Field.SUPPLIER, scenario.getAlgorithmSupplier());
		scenario.getDevices().forEach(device -> add(parts, Field.DEVICE, device.getModel()));
	}

	/** A file that is called like its material adds nothing. */
	private static void addMaterial(List<Part> parts, Material material) {
		add(parts, Field.MATERIAL, material.getName());
		String file = material.getFileName();
		if (file != null && (material.getName() == null || !file.startsWith(material.getName() + '.'))) {
			add(parts, Field.MATERIAL, file);
		}
	}

	private void addRemark(List<Part> parts, Remark remark) {
		for (Text text : words.apply(remark)) {
			LANGUAGES.forEach(language -> add(parts, Field.REMARK, text.in(language)));
		}
		add(parts, Field.REMARK, remark.getSubject());
		add(parts, Field.REMARK, remark.getWritten());
		add(parts, Field.REMARK, remark.getTaken());
		add(parts, Field.REMARK, remark.getSettlement());
	}

	private static void add(List<Part> parts, Field field, String text) {
		if (text != null && !text.isBlank()) {
			parts.add(Part.of(field, text.strip()));
		}
	}
}
