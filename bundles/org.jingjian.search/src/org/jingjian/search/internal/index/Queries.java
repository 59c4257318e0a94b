package org.jingjian.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jingjian.search.internal.text.Folding;
import org.jingjian.search.internal.text.Pinyin;
import org.jingjian.search.internal.text.Syllables;

/** What is asked, as queries from the most to the least telling; each is cheap where it finds much. */
final class Queries {
	private final Syllables syllables;

	Queries(Pinyin pinyin) {
		syllables = new Syllables(pinyin);
	}

	List<Query> of(Asked asked) {
		var tiers = new ArrayList<Query>();
		List<String> words = asked.words();
		String first = words.getFirst();
		List<String> others = words.subList(1, words.size());
		tiers.add(all(words, word -> term(Documents.KEY, Documents.key(word))));
		tiers.add(begun(first, first, others));
		if (Folding.isLetters(first)) {
			tiers.add(begun(Documents.BY_LETTERS + first, first, others));
		}
		tiers.add(all(words, word -> grams(Documents.NAME, word)));
		if (words.stream().anyMatch(Folding::isLetters)) {
			tiers.add(all(words, this::named));
		}
		tiers.add(all(words, this::anywhere));
		return tiers;
	}

	/** Names that begin so. What is longer than the beginnings kept must be in the name as well. */
	private Query begun(String start, String first, List<String> others) {
		int kept = Documents.BEGINNING + start.length() - first.length();
		var query = new BooleanQuery.Builder();
		query.add(term(Documents.START, start.substring(0, Math.min(start.length(), kept))), Occur.FILTER);
		if (start.length() > kept) {
			query.add(start.equals(first) ? grams(Documents.NAME, first) : named(first), Occur.FILTER);
		}
		others.forEach(word -> query.add(anywhere(word), Occur.FILTER));
		return query.build();
	}

	private static Query all(List<String> words, Function<String, Query> each) {
		var query = new BooleanQuery.Builder();
		words.forEach(word -> query.add(each.apply(word), Occur.FILTER));
		return query.build();
	}

	private Query anywhere(String word) {
		return either(grams(word.length() == 1 ? Documents.NAME : Documents.ALL, word), word);
	}

	private Query named(String word) {
		return either(grams(Documents.NAME, word), word);
	}

	/** The text, or where it may be pinyin a name that is read so. */
	private Query either(Query text, String word) {
		if (!Folding.isLetters(word)) {
			return text;
		}
		var query = new BooleanQuery.Builder().add(text, Occur.SHOULD).add(initials(word), Occur.SHOULD);
		syllables.ways(word).forEach(way -> query.add(read(way), Occur.SHOULD));
		return query.build();
	}

	private static Query read(List<List<String>> way) {
		var phrase = new MultiPhraseQuery.Builder();
		way.forEach(position -> phrase.add(position.stream().map(syllable -> new Term(Documents.SYLLABLES, syllable)).toArray(Term[]::new)));
		return phrase.build();
	}

	private static Query initials(String letters) {
		int last = letters.length() - Readings.GRAM;
		if (last < 0) {
			return new PrefixQuery(new Term(Documents.INITIALS, letters));
		}
		var phrase = new PhraseQuery.Builder();
		for (int at = 0; at < last; at += Readings.GRAM) {
			phrase.add(new Term(Documents.INITIALS, letters.substring(at, at + Readings.GRAM)), at);
		}
		return phrase.add(new Term(Documents.INITIALS, letters.substring(last)), last).build();
	}

	/** Each stretch of the word; single characters only if there is nothing else. */
	private static Query grams(String field, String word) {
		List<String> runs = Folding.runs(word);
		List<String> longer = runs.stream().filter(run -> run.length() > 1).toList();
		var query = new BooleanQuery.Builder();
		(longer.isEmpty() ? runs : longer).forEach(run -> query.add(phrase(field, run), Occur.FILTER));
		return query.build();
	}

	/** As few grams as cover the text, but for an end that may go on in more ways than one. */
	private static Query phrase(String field, String text) {
		var phrase = new PhraseQuery.Builder();
		int covered = 0;
		while (covered < text.length()) {
			int next = covered;
			int end = covered;
			for (int at = Math.max(0, covered - 2); at <= Math.min(covered, text.length() - 1); at++) {
				int reach = at + Folding.gram(text, at, false);
				if (reach > end) {
					next = at;
					end = reach;
				}
			}
			if (end == covered) {
				break;
			}
			phrase.add(new Term(field, text.substring(next, end)), next);
			covered = end;
		}
		return covered == 0 ? new PrefixQuery(new Term(field, text)) : phrase.build();
	}

	private static Query term(String field, String text) {
		return new TermQuery(new Term(field, text));
	}
}
