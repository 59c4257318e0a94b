package org.jingjian.search;

import java.util.List;

/**
 * @param found best first
 * @param more there are others than these
 * @param standing of the index when it was asked
 */
public record Results(List<Found> found, boolean more, Standing standing) {
	public Results {
		found = List.copyOf(found);
	}
}
