package org.jingjian.columns.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Different texts and their numbers. Grows only; shared by all snapshots of its column. */
final class Dictionary {
	private final Map<String, Integer> codes = new HashMap<>();
	private final List<String> texts = new ArrayList<>();
	/** Place of each text in the order of all. */
	private int[] ranks = {};

	synchronized int code(String text) {
		return codes.computeIfAbsent(text, added -> {
			texts.add(added);
			return texts.size() - 1;
		});
	}

	synchronized int size() {
		return texts.size();
	}

	synchronized String text(int code) {
		return texts.get(code);
	}

	synchronized List<String> texts() {
		return List.copyOf(texts);
	}

	synchronized int[] ranks() {
		if (ranks.length != texts.size()) {
			var sorted = IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(texts::get)).mapToInt(code -> code).toArray();
			ranks = new int[sorted.length];
			for (int rank = 0; rank < sorted.length; rank++) {
				ranks[sorted[rank]] = rank;
			}
		}
		return ranks;
	}
}
