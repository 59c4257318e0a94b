package org.jingjian.search.internal.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How characters are read: every reading there is, without tones. A Latin letter or digit is read as itself. */
public final class Pinyin {
	private static final String[] NONE = {};
	/** Ways tried for one place at most: letters that spell in very many ways are given up. */
	private static final int PATIENCE = 500;

	private final AtomicReferenceArray<String[]> known = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

	/** @return the readings of a folded character; none if it has none. Not to be changed */
	public String[] readings(char c) {
		String[] readings = known.get(c);
		if (readings == null) {
			readings = look(c);
			known.set(c, readings);
		}
		return readings;
	}

	private static String[] look(char c) {
		if (c < 0x80) {
			return Character.isLetterOrDigit(c) ? new String[] { String.valueOf(c) } : NONE;
		}
		String[] toned = Character.isIdeographic(c) ? PinyinHelper.toHanyuPinyinStringArray(c) : null;
		return toned == null ? NONE
				: Arrays.stream(toned).map(reading -> reading.replaceAll("[0-9]", "").replace("u:", "v")).distinct().toArray(String[]::new);
	}

	/**
	 * Whether letters spell the characters from a place on: each by a reading in full or by its first letter, the last
	 * also by the beginning of a reading.
	 *
	 * @return the place behind the last character spelled; -1 if they do not
	 */
	public int spelled(String letters, String folded, int from) {
		return spelled(letters, 0, folded, from, new int[] { PATIENCE });
	}

	private int spelled(String letters, int at, String folded, int place, int[] patience) {
		if (at == letters.length()) {
			return place;
		}
		if (place == folded.length() || patience[0]-- <= 0) {
			return -1;
		}
		String[] readings = readings(folded.charAt(place));
		if (readings.length == 0) {
			return place == 0 || at == 0 ? -1 : spelled(letters, at, folded, place + 1, patience);
		}
		int best = -1;
		for (String reading : readings) {
			if (reading.startsWith(letters.substring(at))) {
				return place + 1;
			}
			if (letters.startsWith(reading, at)) {
				best = Math.max(best, spelled(letters, at + reading.length(), folded, place + 1, patience));
			}
			if (best < 0 && reading.length() > 1 && reading.charAt(0) == letters.charAt(at)) {
				best = spelled(letters, at + 1, folded, place + 1, patience);
			}
		}
		return best;
	}
}
