package org.jingjian.pack.face.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingjian.base.Refusal;
import org.jingjian.law.RuleNumber;
import org.jingjian.law.RuleSet;
import org.jingjian.law.Rules;
import org.jingjian.law.Standing;
import org.jingjian.law.WorkCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceRulesTest {
	private final Rules rules = Rules.of(List.of(new FaceRules()));

	@Test
	void theMeasuresBindFromTheirFirstDay() {
		assertThrows(Refusal.class, () -> rules.at("face", LocalDate.of(2025, 5, 31)));
		RuleSet measures = rules.at("face", LocalDate.of(2025, 6, 1));
		assertEquals(100_000, measures.number("threshold.persons"));
		assertEquals("province", measures.find("level.authority").orElseThrow().value());
		assertEquals("30wd", measures.term("filing").length().orElseThrow().toString());
		assertEquals("30wd", measures.term("change").length().orElseThrow().toString());
		assertEquals("30wd", measures.term("cancellation").length().orElseThrow().toString());
	}

	@Test
	void theDraftIsKnownButBindsNobody() {
		RuleSet draft = rules.known("face", LocalDate.of(2024, 1, 1)).orElseThrow();
		assertFalse(draft.binding());
		assertEquals(10_000, draft.number("threshold.persons"));
		assertEquals("city", draft.find("level.authority").orElseThrow().value());
		assertTrue(draft.numbers().values().stream().allMatch(number -> number.standing() == Standing.DRAFT));
	}

	@ParameterizedTest
	@CsvSource({ "2025-06-01,2025-07-14", "2025-05-31,2025-07-14", "2020-01-01,2025-07-14", "2026-01-30,2026-03-19" })
	void theFilingDeadlineFollowsTheDayTheThresholdWasReached(LocalDate reached, LocalDate due) {
		RuleSet measures = rules.at("face", LocalDate.of(2026, 1, 1));
		assertEquals(due, measures.filingDeadline(reached, WorkCalendars.builtIn()).due().orElseThrow());
	}

	@Test
	void whatTheLawDoesNotFixIsTheOfficesToSet() {
		RuleSet measures = rules.at("face", LocalDate.of(2026, 1, 1));
		assertEquals(List.of("term.supplement", "term.review", "supplement.most"),
				measures.configurable().stream().map(RuleNumber::id).toList());
		assertTrue(measures.term("review").length().isEmpty());
		assertTrue(measures.term("supplement").length().isEmpty());
		assertTrue(measures.term("supplement").statutoryArticle(LocalDate.of(2026, 1, 1)).isEmpty());
	}

	@Test
	void whatIsBorrowedIsProposedOnly() {
		RuleSet measures = rules.at("face", LocalDate.of(2026, 1, 1));
		assertEquals("10wd", measures.term("supplement").number().proposed().orElseThrow());
		assertEquals("15wd", measures.term("review").number().proposed().orElseThrow());
		measures.configurable().forEach(number -> number.proposed().ifPresent(it -> measures.checkOverride(number.id(), it)));
		assertTrue(measures.withOverrides(Map.of("term.review", "20wd")).term("review").number().proposed().isEmpty());
	}

	@Test
	void asksForEightMaterialsAndTakesOthersAsNeeded() {
		RuleSet measures = rules.at("face", LocalDate.of(2026, 1, 1));
		assertEquals(8, measures.materials().stream().filter(material -> material.required()).count());
		assertFalse(measures.materials().getLast().required());
		assertEquals("representative-id", measures.materialNamed("法定代表人身份证件").orElseThrow().kind());
		assertTrue(measures.materialNamed("年度报告").isEmpty());
	}

	@Test
	void noTwoMaterialsShareAName() {
		RuleSet measures = rules.at("face", LocalDate.of(2026, 1, 1));
		measures.materials().forEach(material -> material.aliases().forEach(alias -> assertEquals(material.kind(),
				measures.materialNamed(alias).orElseThrow().kind(), alias)));
	}

	@Test
	void everyTitleIsInBothLanguages() {
		for (RuleSet set : rules.all("face")) {
			for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
				assertFalse(set.title().in(locale).isBlank());
				set.numbers().values().forEach(number -> assertFalse(number.title().in(locale).isBlank()));
				set.materials().forEach(material -> assertFalse(material.title().in(locale).isBlank()));
				set.articles().values().forEach(article -> assertFalse(article.in(locale).isBlank()));
			}
		}
	}
}
