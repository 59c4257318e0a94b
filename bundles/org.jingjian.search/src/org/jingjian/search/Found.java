package org.jingjian.search;

import java.util.List;
import org.jingjian.base.Text;
import org.jingjian.model.filing.FilingState;
import org.jingjian.search.internal.text.FilingTexts;

/**
 * A filing that was found, and where.
 *
 * @param name of the processor; empty if there is none
 * @param creditCode null if there is none
 * @param registrationNumber null if there is none
 * @param places at least one, the most telling first; the name's first if it is one of them
 */
public record Found(long id, String name, String creditCode, String registrationNumber, FilingState state, List<Place> places) {
	public Found {
		places = List.copyOf(places);
	}

	/** Its state in words. */
	public Text stateText() {
		return FilingTexts.state(state);
	}
}
