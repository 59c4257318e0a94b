package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.law.sample.Samples;
import org.junit.jupiter.api.Test;

class RulesTest {
	private static final LocalDate DRAFTED = LocalDate.of(2024, 1, 1);
	private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

	private final WorkCalendar calendar = WorkCalendars.builtIn();
	private final RuleSet inForce = Samples.inForce();
	private final Rules rules = Rules.of(List.of(Samples.source(inForce, Samples.draft())));

	@Test
	void picksTheRulesInForceOnADay() {
		assertEquals("sample", rules.at("sample", NOW).id());
		assertEquals("sample", rules.at("sample", LocalDate.of(2025, 6, 1)).id());
	}

	@Test
	void aDraftNeverBinds() {
		Refusal refusal = assertThrows(Refusal.class, () -> rules.at("sample", DRAFTED));
		assertEquals("rules.none", refusal.reason().key());
		assertEquals("draft", rules.known("sample", DRAFTED).orElseThrow().id());
		assertFalse(Samples.draft().inForce(DRAFTED));
		assertEquals("sample", rules.known("sample", NOW).orElseThrow().id());
	}

	@Test
	void refusesAFieldThatNobodyBrought() {
		assertThrows(Refusal.class, () -> rules.at("other", NOW));
		assertEquals(List.of(), rules.all("other"));
		assertEquals(Set.of("sample"), rules.fields());
	}

	@Test
	void listsAllVersionsOldestFirst() {
		assertEquals(List.of("draft", "sample"), rules.all("sample").stream().map(RuleSet::id).toList());
	}

	@Test
	void theOfficeSetsWhatTheLawLeavesOpen() {
		assertThrows(Refusal.class, () -> inForce.term("review").reckon(NOW, Ledger.NONE, calendar));
		RuleSet own = inForce.withOverrides(Map.of("term.review", "5wd", "term.supplement", "7wd"));
		assertEquals(5, own.term("review").length().orElseThrow().amount());
		assertEquals(7, own.term("supplement").length().orElseThrow().amount());
		assertNotEquals(inForce.version(), own.version());
		assertEquals(own.version(), inForce.withOverrides(Map.of("term.supplement", "7wd", "term.review", "5wd")).version());
		assertTrue(own.withOverrides(Map.of("term.review", "")).term("review").length().isEmpty());
	}

	@Test
	void theLawWinsOverAnOverride() {
		RuleSet own = inForce.withOverrides(Map.of("term.filing", "60wd", "threshold", "5", "term.elsewhere", "3d"));
		assertEquals("30wd", own.term("filing").length().orElseThrow().toString());
		assertEquals(100, own.number("threshold"));
		assertEquals(inForce.version(), own.version());
	}

	@Test
	void refusesToSetWhatTheLawFixesAndNamesTheArticle() {
		Refusal refusal = assertThrows(Refusal.class, () -> inForce.checkOverride("term.filing", "60wd"));
		assertTrue(refusal.in(Locale.CHINA).contains("样本规则第一条"), refusal.in(Locale.CHINA));
		assertThrows(Refusal.class, () -> inForce.checkOverride("term.none", "60wd"));
		assertThrows(Refusal.class, () -> inForce.checkOverride("term.review", "soon"));
		assertThrows(Refusal.class, () -> inForce.checkOverride("most", "-1"));
		assertThrows(Refusal.class, () -> Samples.draft().checkOverride("threshold", "5"));
		inForce.checkOverride("term.review", "15wd");
		inForce.checkOverride("most", "3");
	}

	@Test
	void onlyWhatIsNotStatutoryIsConfigurable() {
		assertEquals(List.of("term.supplement", "term.review", "most"),
				inForce.configurable().stream().map(RuleNumber::id).toList());
		assertEquals(List.of(), List.copyOf(Samples.draft().configurable()));
	}

	@Test
	void anUnsetOrUnknownNumberIsRefused() {
		assertThrows(Refusal.class, () -> inForce.number("most"));
		assertThrows(Refusal.class, () -> inForce.number("none"));
		assertThrows(Refusal.class, () -> inForce.term("none"));
	}

	@Test
	void findsAMaterialByAnyOfItsNames() {
		for (String name : List.of("承诺书", "《 承诺书 》", "備", "ＰＩＡ報告", "pia報告")) {
			assertEquals(!name.equals("備"), inForce.materialNamed(name).isPresent(), name);
		}
	}

	@Test
	void aTableThatIsNotWholeIsABug() {
		for (String damage : List.of("\"field\"", "\"binding\"", "\"standing\"", "\"required\"", "\"name\"", "\"due\"")) {
			assertThrows(IllegalArgumentException.class, () -> Samples.read("rules.json", damage, "\"x\""), damage);
		}
		assertThrows(IllegalArgumentException.class, () -> Samples.read("rules.json", "\"article\": \"R1\"", "\"article\": \"R9\""));
		assertThrows(RuntimeException.class, () -> Samples.read("rules.json", "30wd", "30 days"));
	}

	@Test
	void everyStandingHasItsWords() {
		for (Standing standing : Standing.values()) {
			assertFalse(standing.text().in(Locale.CHINA).isBlank());
			assertNotEquals(standing.text().in(Locale.CHINA), standing.text().in(Locale.ENGLISH));
		}
	}
}
