package org.jingjian.search;

import java.util.List;

/**
 * Where a word was found.
 *
 * @param excerpt the text around it; an ellipsis at an end where it was cut
 * @param hits stretches of the excerpt, from left to right, not overlapping
 */
public record Place(Field field, String excerpt, List<Hit> hits) {
	public Place {
		hits = List.copyOf(hits);
	}

	/** From the first character of a hit to behind its last. */
	public record Hit(int from, int to) {
	}
}
