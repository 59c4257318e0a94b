package org.jingjian.search.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How characters are read: every reading there is, without tones. A Latin letter or digit is read as itself. The library's
 * own list is taken, but not its way of holding it, which takes ten times the room.
 */
public final class Pinyin {
	private static final String LIST = "/pinyindb/unicode_to_hanyu_pinyin.txt";
	private static final String NO_READING = "none0";
	private static final int HEXADECIMAL = 16;
	private static final int LATIN = 0x80;
	private static final String[] NONE = {};
	/** Ways tried for one place at most: letters that spell in very many ways are given up. */
	private static final int PATIENCE = 500;

	/** By character; null where there are none. */
	private volatile String[][] known;

	/** @return the readings of a folded character; none if it has none. Not to be changed */
	public String[] readings(char c) {
		String[] readings = known()[c];
		return readings == null ? NONE : readings;
	}

	private String[][] known() {
		String[][] there = known;
		if (there == null) {
			synchronized (this) {
				there = known == null ? read() : known;
				known = there;
			}
		}
		return there;
	}

	/** Lines of a character's number and, in brackets, its readings. Those that are read alike share them. */
	private static String[][] read() {
		String[][] all = new String[Character.MAX_VALUE + 1][];
		var shared = new HashMap<String, String[]>();
		for (char c = 0; c < LATIN; c++) {
			all[c] = Character.isLetterOrDigit(c) ? new String[] { String.valueOf(c) } : null;
		}
		try (var lines = new BufferedReader(new InputStreamReader(PinyinHelper.class.getResourceAsStream(LIST), StandardCharsets.US_ASCII))) {
			lines.lines().map(line -> line.split("[ (),]+")).filter(words -> words.length > 1)
					.forEach(words -> add(all, Integer.parseInt(words[0], HEXADECIMAL), words, shared));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return all;
	}

	private static void add(String[][] all, int character, String[] words, Map<String, String[]> shared) {
		if (Character.isIdeographic(character) && !words[1].equals(NO_READING)) {
			String[] readings = Arrays.stream(words).skip(1).map(Pinyin::toneless).distinct().toArray(String[]::new);
			all[character] = shared.computeIfAbsent(String.join(",", readings), alike -> readings);
		}
	}

	private static String toneless(String reading) {
		return reading.replaceAll("[0-9]", "").replace("u:", "v");
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
