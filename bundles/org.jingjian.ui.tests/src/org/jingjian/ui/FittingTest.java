package org.jingjian.ui;

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
	void whatTellsMostAtItsEndIsCutInItsMiddle() {
		assertEquals("备案期限 ·…办法》第十五条", Fitting.middle("备案期限 · 《人脸识别技术应用安全管理办法》第十五条", 140, FittingTest::measure));
		assertEquals("期限 · 《办法》", Fitting.middle("期限 · 《办法》", 90, FittingTest::measure));
		assertEquals("审…", Fitting.middle("审查材料的期限", 0, FittingTest::measure));
		assertEquals("", Fitting.middle("", 0, FittingTest::measure));
	}

	@Test
	void noLetterIsCutInHalfAndAsMuchIsShownAsFits() {
		long seed = System.nanoTime();
		RandomGenerator random = new Random(seed);
		for (int round = 0; round < 2_000; round++) {
			String text = random.ints(1 + random.nextInt(30), 0, 4).mapToObj(i -> i == 0 ? "𠮷" : i == 1 ? "a" : "局").collect(Collectors.joining());
			int width = LETTER * (2 + random.nextInt(30));
			String told = "seed " + seed + ", " + text + " in " + width + ": ";
			fits(text, Fitting.text(text, width, FittingTest::measure), width, true, told);
			fits(text, Fitting.middle(text, width, FittingTest::measure), width, false, told);
		}
	}

	private static void fits(String text, String shown, int width, boolean toTheLetter, String seed) {
		String told = seed + shown;
		if (measure(text) <= width) {
			assertEquals(text, shown, told);
			return;
		}
		String[] parts = shown.split("…", -1);
		assertTrue(parts.length == 2 && text.startsWith(parts[0]) && text.endsWith(parts[1]), told);
		assertTrue(!Character.isHighSurrogate(parts[0].charAt(parts[0].length() - 1))
				&& (parts[1].isEmpty() || !Character.isLowSurrogate(parts[1].charAt(0))), told);
		assertTrue(measure(shown) <= width && measure(shown) >= width - (toTheLetter ? 0 : LETTER), told);
	}

	private static int measure(String text) {
		return LETTER * text.codePointCount(0, text.length());
	}
}
