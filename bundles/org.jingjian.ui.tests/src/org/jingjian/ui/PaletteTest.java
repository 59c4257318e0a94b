package org.jingjian.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words can be read on what is below them, in the light theme and in the dark one. */
class PaletteTest {
	/** As the guidelines for accessible content ask of words of usual size. */
	private static final double LEAST = 4.5;

	@ParameterizedTest
	@CsvSource({ "TEXT, GROUND", "QUIET, GROUND", "OVER, GROUND", "SOON, GROUND", "PLAIN, GROUND", "GOOD, GROUND", "CALM, GROUND",
			"HEAD_TEXT, HEAD", "TEXT, CHOSEN", "TEXT, COUNTED", "TEXT, SUSPENDED", "DUE_TEXT, DUE", "BANNER_TEXT, BANNER",
			"BANNER_QUIET, BANNER" })
	void wordsStandOutFromTheirGround(Palette words, Palette ground) {
		for (boolean dark : new boolean[] { false, true }) {
			double contrast = contrast(words.color(dark), ground.color(dark));
			assertTrue(contrast >= LEAST, () -> words + " on " + ground + (dark ? ", dark: " : ", light: ") + contrast);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "OVER_BAR", "SOON_BAR", "PLAIN_BAR", "CALM_BAR" })
	void barsStandOutFromThePage(Palette bar) {
		for (boolean dark : new boolean[] { false, true }) {
			double contrast = contrast(bar.color(dark), Palette.GROUND.color(dark));
			assertTrue(contrast >= 2.5, () -> bar + (dark ? ", dark: " : ", light: ") + contrast);
		}
	}

	@ParameterizedTest
	@CsvSource({ "#000000, #ffffff, 21", "#ffffff, #ffffff, 1" })
	void contrastIsMeasuredAsTheGuidelinesSay(String one, String other, double expected) {
		assertEquals(expected, contrast(color(one), color(other)), 0.01);
	}

	private static Color color(String hex) {
		int shade = Integer.parseInt(hex.substring(1), 16);
		return new Color(shade >> 16, shade >> 8 & 0xff, shade & 0xff);
	}

	private static double contrast(Color one, Color other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(Color color) {
		return 0.2126 * part(color.getRed()) + 0.7152 * part(color.getGreen()) + 0.0722 * part(color.getBlue());
	}

	private static double part(int value) {
		double part = value / 255.0;
		return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}
}
