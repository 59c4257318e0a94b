package org.jingjian.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingjian.search.Place;
import org.jingjian.search.Place.Hit;
import org.jingjian.search.internal.text.Part;

/** Cuts a text to what is around the hits. */
final class Excerpt {
	private static final int BEFORE = 12;
	private static final int LENGTH = 60;
	private static final String CUT = "…";

	private Excerpt() {
	}

	static Place of(Part part, List<Hit> found) {
		List<Hit> hits = merged(found);
		int length = part.text().length();
		int from = length <= LENGTH ? 0 : Math.max(0, hits.getFirst().from() - BEFORE);
		int to = Math.min(length, from + LENGTH);
		String head = from > 0 ? CUT : "";
		String excerpt = head + part.text().substring(from, to).replaceAll("\\s", " ") + (to < length ? CUT : "");
		int shift = head.length() - from;
		List<Hit> shown = hits.stream().filter(hit -> hit.from() < to)
				.map(hit -> new Hit(hit.from() + shift, Math.min(hit.to(), to) + shift)).toList();
		return new Place(part.field(), excerpt, shown);
	}

	private static List<Hit> merged(List<Hit> found) {
		var merged = new ArrayList<Hit>();
		found.stream().sorted(Comparator.comparingInt(Hit::from)).forEach(hit -> {
			if (!merged.isEmpty() && hit.from() <= merged.getLast().to()) {
				merged.set(merged.size() - 1, new Hit(merged.getLast().from(), Math.max(hit.to(), merged.getLast().to())));
			} else {
				merged.add(hit);
			}
		});
		return merged;
	}
}
