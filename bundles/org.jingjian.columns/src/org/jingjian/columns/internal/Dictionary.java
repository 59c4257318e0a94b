package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

	/** Texts that no snapshot written with it has yet may be among them. */
	void write(DataOutputStream out) throws IOException {
		List<String> written = texts();
		out.writeInt(written.size());
		for (String text : written) {
			ColumnFormat.writeText(text, out);
		}
	}

	static Dictionary read(DataInputStream in) throws IOException {
		var dictionary = new Dictionary();
		for (int left = ColumnFormat.length(in); left > 0; left--) {
			dictionary.code(ColumnFormat.readText(in));
		}
		return dictionary;
	}

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
