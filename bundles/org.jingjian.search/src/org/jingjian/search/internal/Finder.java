package org.jingjian.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.Processor;
import org.jingjian.search.Field;
import org.jingjian.search.Found;
import org.jingjian.search.Place;
import org.jingjian.search.Place.Hit;
import org.jingjian.search.internal.index.Asked;
import org.jingjian.search.internal.text.Folding;
import org.jingjian.search.internal.text.Part;
import org.jingjian.search.internal.text.Pinyin;

/** Looks for the words in a filing itself: where they are, and how telling that is. */
final class Finder {
	private static final int MOST_PLACES = 3;
	private static final int WHOLE = 300;
	private static final int BEGINS = 200;
	private static final int WITHIN = 100;
	private static final int SPELLED_FROM_THE_BEGINNING = 90;
	private static final int SPELLED = 60;
	/** What a name has before all else. */
	private static final int OF_THE_NAME = 250;

	private final Pinyin pinyin;

	/** A word in a part. The greater the worth, the more telling. */
	private record Spot(Part part, Hit hit, int worth) {
	}

	/** Best first; among equals the newest. */
	record Ranked(Found found, int worth) {
		static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::worth).thenComparingLong(ranked -> ranked.found.id()).reversed();
	}

	Finder(Pinyin pinyin) {
		this.pinyin = pinyin;
	}

	/** Empty unless every word is there. */
	Optional<Ranked> find(Filing filing, List<Part> parts, Asked asked) {
		var spots = new ArrayList<Spot>();
		for (String word : asked.words()) {
			Spot best = null;
			for (Part part : parts) {
				Spot spot = spot(part, word);
				if (spot != null && (best == null || spot.worth > best.worth)) {
					best = spot;
				}
			}
			if (best == null) {
				return Optional.empty();
			}
			spots.add(best);
		}
		int worth = spots.stream().mapToInt(Spot::worth).sum();
		return Optional.of(new Ranked(found(filing, places(spots)), worth));
	}

	private static Found found(Filing filing, List<Place> places) {
		Processor processor = filing.getProcessor();
		return new Found(filing.getId(), processor == null || processor.getName() == null ? "" : processor.getName(),
				processor == null ? null : processor.getCreditCode(), filing.getRegistrationNumber(), filing.getState(), places);
	}

	/** Null if the word is not in the part. */
	private Spot spot(Part part, String word) {
		int telling = Field.values().length - part.field().ordinal() + (part.field() == Field.NAME ? OF_THE_NAME : 0);
		int at = part.folded().indexOf(word);
		if (at >= 0) {
			int kind = word.length() == part.folded().length() ? WHOLE : at == 0 ? BEGINS : WITHIN;
			return new Spot(part, new Hit(at, at + word.length()), kind + telling);
		}
		if (part.named() && Folding.isLetters(word)) {
			for (int from = 0; from < part.folded().length(); from++) {
				int end = pinyin.spelled(word, part.folded(), from);
				if (end > from) {
					return new Spot(part, new Hit(from, end), (from == 0 ? SPELLED_FROM_THE_BEGINNING : SPELLED) + telling);
				}
			}
		}
		return null;
	}

	private static List<Place> places(List<Spot> spots) {
		Map<Part, List<Hit>> hits = new LinkedHashMap<>();
		spots.stream().sorted(Comparator.comparing(spot -> spot.part.field()))
				.forEach(spot -> hits.computeIfAbsent(spot.part, part -> new ArrayList<>()).add(spot.hit));
		return hits.entrySet().stream().limit(MOST_PLACES).map(each -> Excerpt.of(each.getKey(), each.getValue())).toList();
	}
}
