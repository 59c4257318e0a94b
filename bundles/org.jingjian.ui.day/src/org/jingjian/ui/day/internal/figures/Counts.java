package org.jingjian.ui.day.internal.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Session;
import org.jingjian.office.Supervision;
import org.jingjian.store.Filter;
import org.jingjian.store.Group;
import org.jingjian.ui.Language;
import org.jingjian.ui.Regions;
import org.jingjian.ui.day.internal.Messages;
import org.jingjian.ui.day.internal.figures.Figure.Weight;

/** The plots: groups of the database, put together to what a person asks about. */
final class Counts {
	private static final int MONTHS = 18;
	private static final int CITY_DIGITS = 4;
	private static final int MOST_BARS = 8;
	/** Last days of the buckets of clocks, counted from today. */
	private static final int[] BUCKETS = {3, 7, 14, 30};

	private final Session session;
	private final Regions regions;
	private final LocalDate today;

	Counts(Session session, Regions regions) {
		this.session = session;
		this.regions = regions;
		this.today = session.today();
	}

	Plot months() {
		YearMonth first = YearMonth.from(today).minusMonths(MONTHS - 1L);
		var query = FilingQuery.all().where(Filter.between("filedOn", first.atDay(1), null));
		Map<YearMonth, Long> byMonth = sums(query, "filedOn", (LocalDate day) -> List.of(YearMonth.from(day)));
		var figures = new ArrayList<Figure>();
		for (int i = 0; i < MONTHS; i++) {
			YearMonth month = first.plusMonths(i);
			String number = Integer.toString(month.getMonthValue());
			String label = i == 0 || month.getMonthValue() == 1 ? number + "\n" + month.getYear() : number;
			figures.add(new Figure(label, byMonth.getOrDefault(month, 0L),
					FilingQuery.all().where(Filter.between("filedOn", month.atDay(1), month.atEndOfMonth())),
					NLS.bind(Messages.Month_title, month), Weight.PLAIN));
		}
		return new Plot(Messages.Plot_months, figures, Messages.Plot_noFilings);
	}

	Plot clocks() {
		var running = FilingQuery.all().where(Filter.between("dueOn", null, null));
		Map<Integer, Long> byBucket = sums(running, "dueOn", (LocalDate due) -> List.of(bucket(due)));
		var figures = new ArrayList<Figure>();
		for (int i = 0; i <= BUCKETS.length + 1; i++) {
			figures.add(clock(i, byBucket.getOrDefault(i, 0L)));
		}
		return new Plot(Messages.Plot_clocks, figures, Messages.Plot_noClocks);
	}

	/** 0: before today; 1 and on: the buckets, today in the first of them. */
	private int bucket(LocalDate due) {
		if (due.isBefore(today)) {
			return 0;
		}
		int bucket = 1;
		while (bucket <= BUCKETS.length && due.isAfter(today.plusDays(BUCKETS[bucket - 1]))) {
			bucket++;
		}
		return bucket;
	}

	private Figure clock(int bucket, long count) {
		if (bucket == 0) {
			return new Figure(Messages.Clock_over, count, FilingQuery.all().where(Filter.between("dueOn", null, today.minusDays(1))).sortedBy(Reading.DUE),
					Messages.Clock_over, Weight.OVER);
		}
		int from = bucket == 1 ? 0 : BUCKETS[bucket - 2] + 1;
		boolean last = bucket > BUCKETS.length;
		Integer to = last ? null : BUCKETS[bucket - 1];
		String label = last ? NLS.bind(Messages.Clock_beyond, from) : NLS.bind(Messages.Clock_within, from, to);
		var query = FilingQuery.all().where(Filter.between("dueOn", today.plusDays(from), last ? null : today.plusDays(to))).sortedBy(Reading.DUE);
		return new Figure(label, count, query, NLS.bind(Messages.Clock_title, label), bucket <= 2 ? Weight.SOON : Weight.PLAIN);
	}

	Plot states() {
		Map<FilingState, Long> byState = sums(FilingQuery.all(), "state", (FilingState state) -> List.of(state));
		List<Figure> figures = Arrays.stream(FilingState.values()).map(state -> {
			Weight weight = switch (state) {
				case OVERDUE -> Weight.OVER;
				case RECEIVED, INCOMPLETE, ACCEPTED, EXPECTED -> Weight.SOON;
				case REGISTERED, CHANGED -> Weight.PLAIN;
				case REJECTED, CANCELLED -> Weight.CALM;
			};
			return new Figure(StateWords.of(state), byState.getOrDefault(state, 0L), FilingQuery.all().inState(state), StateWords.of(state), weight);
		}).toList();
		return new Plot(Messages.Plot_states, figures, Messages.Plot_noFilings);
	}

	Plot cities() {
		Map<String, Long> byCity = sums(FilingQuery.all(), "processor.regionCode",
				(String code) -> List.of(code.substring(0, Math.min(CITY_DIGITS, code.length()))));
		return new Plot(Messages.Plot_cities, most(byCity, "{0}", code -> regions.cityName(code), code -> FilingQuery.all().inCity(code),
				Weight.PLAIN), Messages.Plot_noFilings);
	}

	Plot materials() {
		var open = FilingQuery.all().inState(Reading.OPEN);
		Map<String, Long> byKind = sums(open, "missingMaterials", Counts::words);
		return new Plot(Messages.Plot_materials, most(byKind, Messages.Plot_lacking, this::material,
				kind -> open.where(Filter.contains("missingMaterials", " " + kind + " ")), Weight.SOON), Messages.Plot_nothingMissing);
	}

	private String material(String kind) {
		for (Supervision supervision : session.supervisions()) {
			RuleSet rules = session.rules(supervision.field(), today);
			for (MaterialRule rule : rules.materials()) {
				if (rule.kind().equals(kind)) {
					return rule.title().in(Language.locale());
				}
			}
		}
		return kind;
	}

	Plot articles() {
		var open = FilingQuery.all().inState(Reading.OPEN);
		Map<String, Long> byArticle = sums(open, "openArticles", Counts::words);
		return new Plot(Messages.Plot_articles, most(byArticle, Messages.Plot_against, this::article,
				id -> open.where(Filter.contains("openArticles", " " + id + " ")), Weight.SOON), Messages.Plot_noFindings);
	}

	private String article(String id) {
		return session.supervisions().stream().findFirst().map(supervision -> supervision.article(id).in(Language.locale())).orElse(id);
	}

	private static List<String> words(String column) {
		return List.of(column.strip().split(" "));
	}

	/** @param title what a bar's list is called: a text with a place for the label */
	private static List<Figure> most(Map<String, Long> counts, String title, Function<String, String> label, Function<String, FilingQuery> query,
			Weight weight) {
		return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.limit(MOST_BARS).map(entry -> {
					String words = label.apply(entry.getKey());
					return new Figure(words, entry.getValue(), query.apply(entry.getKey()), NLS.bind(title, words), weight);
				}).toList();
	}

	/** The database's groups, summed up by what their value stands for. */
	@SuppressWarnings("unchecked")
	private <V, K extends Comparable<? super K>> Map<K, Long> sums(FilingQuery query, String column, Function<V, List<K>> keys) {
		var sums = new TreeMap<K, Long>(Comparator.naturalOrder());
		for (Group group : session.filings().groups(query, column)) {
			if (group.value() != null) {
				keys.apply((V) group.value()).forEach(key -> sums.merge(key, group.count(), Long::sum));
			}
		}
		return sums;
	}
}
