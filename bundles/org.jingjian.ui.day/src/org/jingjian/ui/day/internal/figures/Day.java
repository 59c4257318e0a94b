package org.jingjian.ui.day.internal.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the view shows, read at one go.
 *
 * @param work what the officer has to do
 * @param due the next filings whose clock runs out
 * @param arrived the newest filings
 */
public record Day(LocalDate today, List<Figure> work, List<Item> due, List<Item> arrived, Plot months, Plot clocks, Plot states,
		Plot cities, Plot materials, Plot articles) {
	public Day {
		work = List.copyOf(work);
		due = List.copyOf(due);
		arrived = List.copyOf(arrived);
	}
}
