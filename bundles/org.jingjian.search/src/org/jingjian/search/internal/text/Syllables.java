package org.jingjian.search.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Takes letters apart into syllables of pinyin. */
public final class Syllables {
	private static final char FIRST_HAN = 0x4e00;
	private static final char LAST_HAN = 0x9fa5;
	private static final int MOST_WAYS = 8;

	private final TreeSet<String> all = new TreeSet<>();

	/** With every syllable that some character is read as. */
	public Syllables(Pinyin pinyin) {
		for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
			all.addAll(List.of(pinyin.readings(c)));
		}
	}

	/**
	 * The ways to take letters apart, each a list of positions and each position a list of syllables that may stand there:
	 * one, but for the last, which may be any that begins so.
	 */
	public List<List<List<String>>> ways(String letters) {
		var ways = new ArrayList<List<List<String>>>();
		add(ways, List.of(), letters);
		return ways;
	}

	private void add(List<List<List<String>>> ways, List<List<String>> before, String rest) {
		if (ways.size() >= MOST_WAYS) {
			return;
		}
		List<String> last = beginning(rest);
		if (!last.isEmpty()) {
			ways.add(and(before, last));
		}
		for (int length = Math.min(6, rest.length() - 1); length > 0; length--) {
			String head = rest.substring(0, length);
			if (all.contains(head)) {
				add(ways, and(before, List.of(head)), rest.substring(length));
			}
		}
	}

	private List<String> beginning(String letters) {
		return letters.isEmpty() ? List.of() : List.copyOf(all.subSet(letters, letters + '{'));
	}

	private static List<List<String>> and(List<List<String>> before, List<String> next) {
		var longer = new ArrayList<>(before);
		longer.add(next);
		return longer;
	}
}
