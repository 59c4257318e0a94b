package org.jingjian.search.internal.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jingjian.search.internal.text.Pinyin;

/** Tokens of how names are read: at each position all of its readings. */
final class Readings extends TokenStream {
	/** First letters of a gram. */
	static final int GRAM = 3;
	/** Grams of one position at most, where characters have many readings. */
	private static final int MOST = 12;
	private static final Set<String> GAP = Set.of();

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final List<Token> tokens;
	private int at;

	private record Token(String text, int increment) {
	}

	private Readings(List<Set<String>> positions) {
		tokens = new ArrayList<>();
		int step = 1;
		for (Set<String> position : positions) {
			for (String text : position) {
				tokens.add(new Token(text, step));
				step = 0;
			}
			step = position.isEmpty() ? step + 1 : 1;
		}
	}

	/** Each character by its syllables. */
	static Readings syllables(Pinyin pinyin, List<String> names) {
		var positions = new ArrayList<Set<String>>();
		for (String name : names) {
			read(pinyin, name).forEach(readings -> positions.add(new LinkedHashSet<>(readings)));
			positions.add(GAP);
		}
		return new Readings(positions);
	}

	/** From each character on, the first letters of three; at the end of a name, of fewer. */
	static Readings initials(Pinyin pinyin, List<String> names) {
		var positions = new ArrayList<Set<String>>();
		for (String name : names) {
			List<Set<String>> letters = letters(pinyin, name);
			for (int i = 0; i < letters.size(); i++) {
				positions.add(combined(letters.subList(i, Math.min(i + GRAM, letters.size()))));
			}
			positions.add(GAP);
		}
		return new Readings(positions);
	}

	/** All that a name's beginning may be typed as by first letters, of each length up to the most. */
	static Set<String> beginnings(Pinyin pinyin, String name, int most) {
		List<Set<String>> letters = letters(pinyin, name);
		var beginnings = new LinkedHashSet<String>();
		for (int length = 1; length <= Math.min(most, letters.size()); length++) {
			beginnings.addAll(combined(letters.subList(0, length)));
		}
		return beginnings;
	}

	private static List<List<String>> read(Pinyin pinyin, String name) {
		var all = new ArrayList<List<String>>();
		for (char c : name.toCharArray()) {
			List<String> readings = List.of(pinyin.readings(c));
			if (!readings.isEmpty()) {
				all.add(readings);
			}
		}
		return all;
	}

	private static List<Set<String>> letters(Pinyin pinyin, String name) {
		var all = new ArrayList<Set<String>>();
		for (List<String> readings : read(pinyin, name)) {
			var letters = new LinkedHashSet<String>();
			readings.forEach(reading -> letters.add(reading.substring(0, 1)));
			all.add(letters);
		}
		return all;
	}

	private static Set<String> combined(List<Set<String>> letters) {
		Set<String> combined = new LinkedHashSet<>(Set.of(""));
		for (Set<String> position : letters) {
			var longer = new LinkedHashSet<String>();
			for (String before : combined) {
				for (String letter : position) {
					if (longer.size() < MOST) {
						longer.add(before + letter);
					}
				}
			}
			combined = longer;
		}
		return combined;
	}

	@Override
	public boolean incrementToken() {
		if (at == tokens.size()) {
			return false;
		}
		clearAttributes();
		Token token = tokens.get(at++);
		term.append(token.text());
		increment.setPositionIncrement(at == 1 ? Math.max(1, token.increment()) : token.increment());
		return true;
	}

	@Override
	public void reset() {
		at = 0;
	}
}
