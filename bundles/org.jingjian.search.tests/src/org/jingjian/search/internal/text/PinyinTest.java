package org.jingjian.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinTest {
	private final Pinyin pinyin = new Pinyin();

	@Test
	void aCharacterHasAllOfItsReadingsWithoutTones() {
		assertTrue(List.of(pinyin.readings('行')).containsAll(List.of("xing", "hang")));
		assertEquals(List.of("nv"), List.of(pinyin.readings('女')).subList(0, 1));
		assertEquals(List.of("k"), List.of(pinyin.readings('k')));
		assertEquals(0, pinyin.readings('，').length);
	}

	@Test
	void lettersSpellInFullByInitialsAndAsTyped() {
		assertEquals(2, pinyin.spelled("jinan", "济南市", 0));
		assertEquals(2, pinyin.spelled("jina", "济南市", 0));
		assertEquals(3, pinyin.spelled("jns", "济南市", 0));
		assertEquals(3, pinyin.spelled("jinans", "济南市", 0));
		assertEquals(4, pinyin.spelled("xabg", "西安，办公".replace("，", ""), 0));
		assertEquals(-1, pinyin.spelled("jinanx", "济南市", 0));
		assertEquals(-1, pinyin.spelled("inan", "济南市", 0));
		assertEquals(-1, pinyin.spelled("jn", "（济南", 0));
		assertEquals(3, pinyin.spelled("jn", "济-南", 0));
	}

	@Test
	void lettersThatSpellInVeryManyWaysAreGivenUp() {
		assertEquals(-1, pinyin.spelled("e".repeat(39) + "x", "恶".repeat(60), 0));
	}

	@Test
	void lettersAreTakenApartInEveryWay() {
		var syllables = new Syllables(pinyin);
		assertTrue(syllables.ways("xian").contains(List.of(List.of("xi"), List.of("an", "ang"))), () -> syllables.ways("xian").toString());
		assertTrue(syllables.ways("xian").stream().anyMatch(way -> way.size() == 1 && way.getFirst().contains("xian")));
		assertEquals(List.of(), syllables.ways("vvv"));
	}
}
