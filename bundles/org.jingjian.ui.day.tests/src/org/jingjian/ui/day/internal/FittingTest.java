package org.jingjian.ui.day.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts that have too little room, measured here by ten pixels a letter. */
class FittingTest {
	private static final int LETTER = 10;

	@Test
	void aTextThatHasRoomIsWhole() {
		assertEquals("济南市", Fitting.text("济南市", 30, FittingTest::measure));
	}

	@Test
	void aLongerOneEndsInAnEllipsisThatStillFits() {
		assertEquals("审查…", Fitting.text("审查材料的期限", 30, FittingTest::measure));
	}

	@Test
	void theFirstLetterIsAlwaysThere() {
		assertEquals("审…", Fitting.text("审查材料的期限", 0, FittingTest::measure));
		assertEquals("", Fitting.text("", 0, FittingTest::measure));
	}

	@Test
	void noBlankIsBeforeTheEllipsis() {
		assertEquals("Term…", Fitting.text("Term to supplement", 60, FittingTest::measure));
	}

	@Test
	void noLetterIsCutInHalfAndAsMuchIsShownAsFits() {
		long seed = System.nanoTime();
		RandomGenerator random = new Random(seed);
		for (int round = 0; round < 2_000; round++) {
			String text = random.ints(1 + random.nextInt(30), 0, 4).mapToObj(i -> i == 0 ? "𠮷" : i == 1 ? "a" : "局").collect(Collectors.joining());
			int width = LETTER * (2 + random.nextInt(30));
			String shown = Fitting.text(text, width, FittingTest::measure);
			String told = "seed " + seed + ", " + text + " in " + width + ": " + shown;
			assertTrue(measure(shown) <= width, told);
			if (measure(text) > width) {
				String begin = shown.substring(0, shown.length() - 1);
				assertTrue(shown.endsWith("…") && text.startsWith(begin) && !Character.isHighSurrogate(begin.charAt(begin.length() - 1)), told);
				assertEquals(width, measure(shown), told);
			} else {
				assertEquals(text, shown, told);
			}
		}
	}

	private static int measure(String text) {
		return LETTER * text.codePointCount(0, text.length());
	}
}
