package org.jingjian.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jingjian.search.internal.text.Folding;
import org.jingjian.search.internal.text.Part;

/**
 * From every character on, as many as a gram has: any part of a text is a phrase of some of its grams. At the end of a
 * run they are shorter, so that no phrase leads from one run to the next.
 */
final class Grams extends TokenStream {
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final List<String> runs = new ArrayList<>();
	private int run;
	private int at;

	Grams(List<Part> parts) {
		parts.forEach(part -> runs.addAll(Folding.runs(part.folded())));
	}

	@Override
	public boolean incrementToken() {
		if (run == runs.size()) {
			return false;
		}
		clearAttributes();
		String current = runs.get(run);
		term.append(current, at, at + Folding.gram(current, at, true));
		increment.setPositionIncrement(at == 0 ? 2 : 1);
		at++;
		if (at == current.length()) {
			at = 0;
			run++;
		}
		return true;
	}

	@Override
	public void reset() {
		run = 0;
		at = 0;
	}
}
