package org.jingjian.pack.face.internal;

import java.time.LocalDate;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.RecognitionMode;
import org.jingjian.model.filing.RiskLevel;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.StorageLocation;
import org.jingjian.model.party.PartyFactory;

/** Filings with nothing to find fault with. */
final class Filings {
	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private Filings() {
	}

	static RuleSet rules() {
		return new FaceRules().ruleSets().getLast();
	}

	static Filing clean() {
		FilingFactory factory = FilingFactory.eINSTANCE;
		Filing filing = factory.createFiling();
		filing.setField("face");
		filing.setState(FilingState.RECEIVED);
		filing.setProcessor(PartyFactory.eINSTANCE.createProcessor());
		filing.getProcessor().setName("岱宗智慧社区有限公司");
		filing.setThresholdReachedOn(LocalDate.of(2025, 7, 11));
		filing.setFiledOn(LocalDate.of(2025, 8, 19));
		filing.setStoredPersons(300_000);
		filing.getScenarios().add(scenario("入园核验", "景区入口", 200_000));
		filing.getScenarios().add(scenario("会员入住核验", "酒店前台", 120_000));
		for (MaterialRule rule : rules().materials()) {
			if (rule.required()) {
				filing.getMaterials().add(material(rule));
			}
		}
		return filing;
	}

	private static Material material(MaterialRule rule) {
		Material material = FilingFactory.eINSTANCE.createMaterial();
		material.setKind(rule.kind());
		material.setName(rule.name());
		material.setStamped(Answer.YES);
		return material;
	}

	private static Scenario scenario(String name, String place, long persons) {
		Scenario scenario = FilingFactory.eINSTANCE.createScenario();
		scenario.setName(name);
		scenario.setPlace(place);
		scenario.setPublicPlace(Answer.YES);
		scenario.setPurpose(name + "身份核验");
		scenario.setMode(RecognitionMode.IDENTIFICATION);
		scenario.setLegalBasis("个人同意");
		scenario.setNecessity("减少冒用");
		scenario.setAlternative("人工核验");
		scenario.setStorage(StorageLocation.DEVICE);
		scenario.setInternetTransfer(Answer.NO);
		scenario.setStoredPersons(persons);
		scenario.setRetentionDays(90);
		scenario.setLiveSince(LocalDate.of(2024, 7, 12));
		scenario.setAssessment(FilingFactory.eINSTANCE.createAssessment());
		scenario.getAssessment().setReportedOn(LocalDate.of(2024, 6, 28));
		scenario.getAssessment().setRisk(RiskLevel.LOW);
		return scenario;
	}
}
