package org.jingjian.search.internal.index;

import java.util.Arrays;
import java.util.List;
import org.jingjian.search.internal.text.Folding;

/** What is searched for: words that must all be found. Whatever somebody types makes one. */
public record Asked(List<String> words) {
	private static final int MOST_CHARACTERS = 120;
	private static final int MOST_WORDS = 8;
	private static final int LONGEST_WORD = 40;

	/** Takes the text apart at its spaces; what is too long to be meant is cut. */
	public static Asked of(String text) {
		String folded = Folding.fold(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
		return new Asked(Arrays.stream(folded.split(" +")).filter(word -> !Folding.runs(word).isEmpty())
				.map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD))).distinct().limit(MOST_WORDS).toList());
	}
}
