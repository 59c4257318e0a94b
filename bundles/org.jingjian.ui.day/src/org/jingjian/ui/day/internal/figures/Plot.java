package org.jingjian.ui.day.internal.figures;

import java.util.List;

/**
 * Numbers that answer one question.
 *
 * @param question the title
 * @param figures in the order in which they are shown
 * @param empty what to say if there are none
 */
public record Plot(String question, List<Figure> figures, String empty) {
	public Plot {
		figures = List.copyOf(figures);
	}

	/** True if there is nothing to plot. */
	public boolean isEmpty() {
		return figures.stream().allMatch(figure -> figure.count() == 0);
	}
}
