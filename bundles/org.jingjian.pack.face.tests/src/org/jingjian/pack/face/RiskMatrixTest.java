package org.jingjian.pack.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jingjian.model.filing.RiskLevel;
import org.jingjian.pack.face.RiskMatrix.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskMatrixTest {
	private final RiskMatrix matrix = new RiskMatrix();

	@ParameterizedTest
	@CsvSource({ "SEVERE,MEDIUM,HIGH,SEVERE,SEVERE", "HIGH,MEDIUM,MEDIUM,HIGH,SEVERE", "MEDIUM,LOW,MEDIUM,MEDIUM,HIGH",
			"LOW,LOW,LOW,MEDIUM,MEDIUM" })
	void followsTheMatrix(RiskLevel impact, RiskLevel low, RiskLevel medium, RiskLevel high, RiskLevel veryHigh) {
		assertEquals(low, matrix.level(impact, Likelihood.LOW));
		assertEquals(medium, matrix.level(impact, Likelihood.MEDIUM));
		assertEquals(high, matrix.level(impact, Likelihood.HIGH));
		assertEquals(veryHigh, matrix.level(impact, Likelihood.VERY_HIGH));
	}

	@Test
	void anUnknownImpactHasAnUnknownRisk() {
		assertEquals(RiskLevel.UNKNOWN, matrix.level(RiskLevel.UNKNOWN, Likelihood.HIGH));
		assertEquals(RiskLevel.UNKNOWN, matrix.impact(RiskLevel.UNKNOWN, 1_000_000, true));
	}

	@Test
	void manyPersonsOrPersonsWhoNeedProtectionRaiseTheImpactByOne() {
		assertEquals(RiskLevel.LOW, matrix.impact(RiskLevel.LOW, 499_999, false));
		assertEquals(RiskLevel.MEDIUM, matrix.impact(RiskLevel.LOW, 500_000, false));
		assertEquals(RiskLevel.HIGH, matrix.impact(RiskLevel.MEDIUM, 1, true));
		assertEquals(RiskLevel.SEVERE, matrix.impact(RiskLevel.HIGH, 500_000, true));
		assertEquals(RiskLevel.SEVERE, matrix.impact(RiskLevel.SEVERE, 500_000, true));
	}

	@Test
	void manyPersonsMakeAnEventMoreLikelyAndNeverLess() {
		assertEquals(Likelihood.LOW, matrix.likelihood(Likelihood.LOW, 1_000_000));
		assertEquals(Likelihood.MEDIUM, matrix.likelihood(Likelihood.LOW, 1_000_001));
		assertEquals(Likelihood.HIGH, matrix.likelihood(Likelihood.MEDIUM, 10_000_001));
		assertEquals(Likelihood.VERY_HIGH, matrix.likelihood(Likelihood.VERY_HIGH, 10_000_001));
	}
}
