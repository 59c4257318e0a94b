package org.jingjian.demo.internal;

import java.time.LocalDate;
import java.util.List;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Assessment;
import org.jingjian.model.filing.Device;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.RecognitionMode;
import org.jingjian.model.filing.RiskLevel;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.StorageLocation;

/** Writes the content of filings as processors would: most of it whole, some of it wanting. */
final class Author {
	private static final FilingFactory FILINGS = FilingFactory.eINSTANCE;
	private static final int MOST_SCENARIOS = 3;
	private static final int YEAR_DAYS = 365;
	private static final List<RiskLevel> RISKS = List.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.MEDIUM, RiskLevel.HIGH);

	private final Vocabulary words;
	private final Registry registry;

	Author(Vocabulary words) {
		this.words = words;
		this.registry = new Registry(words);
	}

	/** A whole filing without anything to remark, as of a day. @param number of the processor, each its own */
	Filing whole(int number, LocalDate filedOn, RuleSet rules, Chance chance) {
		var trade = words.trade(chance);
		Filing filing = FILINGS.createFiling();
		filing.setProcessor(registry.processor(number, trade, chance));
		filing.setFiledOn(filedOn);
		LocalDate reached = filedOn.minusDays(chance.between(3, 38));
		filing.setThresholdReachedOn(reached);
		long persons = (long) (rules.number("threshold.persons") * (1 + chance.longTail() * chance.between(1, 9) / 10));
		filing.setStoredPersons(persons);
		filing.setMinors(trade.industry().equals("教育") ? persons * chance.between(10, 60) / 100 : 0);
		int most = Math.min(MOST_SCENARIOS, trade.scenes().size());
		int scenarios = chance.between(1, most);
		for (int i = 0; i < scenarios; i++) {
			filing.getScenarios().add(scenario(words.scene(trade.scenes().get(i)), i == 0 ? persons : persons / (i + 2), reached, chance));
		}
		rules.materials().stream().filter(rule -> rule.required() || chance.percent(15))
				.forEach(rule -> filing.getMaterials().add(material(rule, chance)));
		return filing;
	}

	private Scenario scenario(String[] scene, long persons, LocalDate reached, Chance chance) {
		Scenario scenario = FILINGS.createScenario();
		scenario.setName(scene[1]);
		scenario.setPlace(scene[2]);
		scenario.setPublicPlace(Answer.getByName(scene[3]));
		scenario.setPurpose(scene[4]);
		scenario.setMode(RecognitionMode.getByName(scene[5]));
		scenario.setLegalBasis(scene[9].equals("YES") ? "个人单独同意" : scene[6]);
		scenario.setNecessity(scene[7]);
		scenario.setStorage(StorageLocation.getByName(scene[8]));
		scenario.setInternetTransfer(Answer.getByName(scene[9]));
		scenario.setAlternative(words.phrase("alternative", chance));
		scenario.setStoredPersons(persons);
		scenario.setRetentionDays(chance.one(List.of(30, 90, 180, YEAR_DAYS, 2 * YEAR_DAYS)));
		scenario.setProtectionGrade(chance.percent(30) ? "三级" : "二级");
		scenario.setAlgorithmSupplier(words.phrase("supplier", chance));
		LocalDate live = reached.minusDays(chance.between(20, 500));
		scenario.setLiveSince(live);
		Device device = FILINGS.createDevice();
		device.setModel(words.phrase("device", chance));
		device.setQuantity(chance.between(2, 60));
		scenario.getDevices().add(device);
		Assessment assessment = FILINGS.createAssessment();
		assessment.setReportedOn(live.minusDays(chance.between(5, 60)));
		assessment.setRisk(chance.one(RISKS));
		scenario.setAssessment(assessment);
		return scenario;
	}

	private static Material material(MaterialRule rule, Chance chance) {
		Material material = FILINGS.createMaterial();
		material.setKind(rule.kind());
		material.setName(rule.name());
		material.setFileName(rule.name() + ".pdf");
		material.setPages(chance.between(1, 28));
		material.setStamped(Answer.YES);
		return material;
	}

	/** Takes a material or two out, those more often that offices miss more often. */
	void leaveOutMaterials(Filing filing, Chance chance) {
		int times = chance.percent(25) ? 2 : 1;
		for (int i = 0; i < times && filing.getMaterials().size() > 1; i++) {
			int at = Math.max(chance.between(0, filing.getMaterials().size() - 1), chance.between(0, filing.getMaterials().size() - 1));
			filing.getMaterials().remove(at);
		}
	}

	/** Puts something into the content that the law objects to. */
	void offend(Filing filing, Chance chance) {
		Scenario scenario = chance.one(filing.getScenarios());
		switch (chance.between(0, 11)) {
			case 0, 1, 2 -> scenario.setAlternative(chance.percent(40) ? null : words.phrase("none", chance));
			case 3, 4 -> scenario.setPlace(words.phrase("private", chance));
			case 5, 6 -> transferWithoutConsent(scenario);
			case 7 -> scenario.setAssessment(null);
			case 8 -> scenario.getAssessment().setReportedOn(scenario.getLiveSince().plusDays(chance.between(10, 90)));
			case 9 -> scenario.setRetentionDays(0);
			case 10 -> filing.getMaterials().getLast().setStamped(Answer.NO);
			default -> filing.setThresholdReachedOn(filing.getFiledOn().minusDays(chance.between(60, 160)));
		}
	}

	private static void transferWithoutConsent(Scenario scenario) {
		scenario.setInternetTransfer(Answer.YES);
		scenario.setStorage(StorageLocation.CLOUD);
		scenario.setLegalBasis("为订立合同所必需");
	}

	/** Brings what was missing and mends what was objected to, as far as the processor can. */
	void mend(Filing filing, RuleSet rules, Chance chance) {
		for (MaterialRule rule : rules.materials()) {
			if (rule.required() && filing.getMaterials().stream().noneMatch(brought -> rule.kind().equals(brought.getKind()))) {
				filing.getMaterials().add(material(rule, chance));
			}
		}
		filing.getMaterials().forEach(material -> material.setStamped(Answer.YES));
		for (Scenario scenario : filing.getScenarios()) {
			scenario.setAlternative(words.phrase("alternative", chance));
			scenario.setLegalBasis(filing.getMinors() > 0 ? "监护人单独同意" : "个人单独同意");
			scenario.setRetentionDays(Math.max(scenario.getRetentionDays(), 30));
			if (scenario.getAssessment() == null) {
				Assessment assessment = FILINGS.createAssessment();
				assessment.setRisk(RiskLevel.MEDIUM);
				assessment.setReportedOn(scenario.getLiveSince().minusDays(chance.between(2, 20)));
				scenario.setAssessment(assessment);
			}
		}
	}

	/** A later state of a registered filing. */
	void grow(Filing filing, Chance chance) {
		long more = filing.getStoredPersons() * chance.between(5, 40) / 100;
		filing.setStoredPersons(filing.getStoredPersons() + more);
		Scenario first = filing.getScenarios().getFirst();
		first.setStoredPersons(first.getStoredPersons() + more);
		first.setAlgorithmSupplier(words.phrase("supplier", chance));
	}
}
