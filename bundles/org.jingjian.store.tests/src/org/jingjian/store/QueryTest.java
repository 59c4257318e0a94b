package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.store.Query.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated queries, against the same asked of objects in memory. */
class QueryTest {
	private static final FilingPackage MODEL = FilingPackage.eINSTANCE;
	private static final List<String> PATHS = List.of("field", "state", "registrationNumber", "thresholdReachedOn", "filedOn",
			"receivedAt", "storedPersons", "minors", "dueOn", "dueProvisional", "supplementCount", "group", "officer",
			"processor.name", "processor.creditCode", "processor.industry");
	private static final List<String> TEXT_PATHS = List.of("field", "registrationNumber", "officer", "processor.name",
			"processor.creditCode");
	private static final String[] OFFICERS = { "li", "Li", "100%", "a_b", "a\\b", "", null, "李" };

	@TempDir
	private Path folder;
	private final long seed = new Random().nextLong();
	private final Random random = new Random(seed);
	private final List<Filing> filings = new ArrayList<>();
	private Store store;

	@BeforeEach
	void fill() {
		store = new TestStores().create(folder.resolve("office"));
		var samples = new SampleFilings(seed);
		for (int i = 0; i < 300; i++) {
			Filing filing = samples.next();
			filing.setOfficer(OFFICERS[random.nextInt(OFFICERS.length)]);
			if (random.nextInt(5) == 0) {
				filing.setProcessor(null);
				filing.setDueOn(null);
			}
			filing.setStoredPersons(random.nextInt(20));
			filings.add(filing);
		}
		store.change(new Actor("wang"), transaction -> {
			filings.forEach(filing -> transaction.insert(filing, "filing.received"));
			return null;
		});
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void every_query_answers_as_the_objects_do() {
		for (int i = 0; i < 600; i++) {
			Query query = Query.of(MODEL.getFiling(), Stream.generate(() -> filter(2)).limit(random.nextInt(3)).toArray(Filter[]::new))
					.columns(Stream.generate(() -> pick(PATHS)).limit(random.nextInt(4)).toArray(String[]::new))
					.sortedBy(Stream.generate(this::sort).limit(random.nextInt(3)).toArray(Sort[]::new));
			if (random.nextBoolean()) {
				query = query.page(random.nextInt(50), random.nextInt(60));
			}
			String what = "seed " + seed + ", " + query;
			assertEquals(expected(query), store.rows(query), what);
			assertEquals(expected(query), fromDatabase(query), what);
			assertEquals(filings.stream().filter(matches(query)).count(), store.count(query), what);
		}
	}

	/** Within a change the database answers, else the columns in memory. */
	private List<Row> fromDatabase(Query query) {
		return store.change(new Actor("wang"), transaction -> transaction.rows(query));
	}

	@Test
	void pages_put_together_are_the_whole_without_doubles() {
		Query query = Query.of(MODEL.getFiling()).columns("state").sortedBy(Sort.by("state"));
		var pages = new ArrayList<Row>();
		for (int from = 0; from < filings.size(); from += 7) {
			pages.addAll(store.rows(query.page(from, 7)));
		}
		assertEquals(store.rows(query), pages);
	}

	@Test
	void groups_count_the_rows_of_each_value() {
		for (String path : PATHS) {
			Filter filter = filter(1);
			Query query = Query.of(MODEL.getFiling(), filter);
			List<Group> groups = store.groups(query, Column.of(path));
			var counted = groups.stream().collect(Collectors.toMap(group -> String.valueOf(group.value()), Group::count));
			var expected = filings.stream().filter(matches(query))
					.collect(Collectors.groupingBy(filing -> String.valueOf(value(filing, path)), Collectors.counting()));
			assertEquals(expected, counted, "seed " + seed + ", " + path + " " + filter);
			assertEquals(groups.stream().map(Group::count).sorted(Comparator.reverseOrder()).toList(),
					groups.stream().map(Group::count).toList());
		}
	}

	@Test
	void a_column_that_the_model_does_not_have_is_a_bug() {
		assertThrows(IllegalArgumentException.class, () -> store.rows(Query.of(MODEL.getFiling(), Filter.is("id\" OR 1=1", 1))));
		assertThrows(IllegalArgumentException.class, () -> store.rows(Query.of(MODEL.getFiling()).columns("contentDigest")));
		assertThrows(IllegalArgumentException.class, () -> store.rows(Query.of(MODEL.getScenario())));
		assertThrows(IllegalArgumentException.class, () -> store.rows(Query.of(MODEL.getFiling(), Filter.contains("minors", "1"))));
	}

	private Filter filter(int depth) {
		String path = pick(PATHS);
		String text = pick(TEXT_PATHS);
		Object some = value(pick(filings), path);
		return switch (random.nextInt(depth > 0 ? 7 : 5)) {
			case 0 -> Filter.is(path, some);
			case 1 -> Filter.in(path, Stream.generate(() -> value(pick(filings), path)).limit(random.nextInt(4))
					.filter(value -> value != null).toList());
			case 2 -> Filter.between(path, random.nextInt(4) == 0 ? null : some, random.nextInt(4) == 0 ? null : value(pick(filings), path));
			case 3 -> Filter.contains(text, part(value(pick(filings), text)));
			case 4 -> new Filter.StartsWith(Column.of(text), beginning(value(pick(filings), text)));
			case 5 -> new Filter.Not(filter(depth - 1));
			default -> new Filter.AnyOf(Stream.generate(() -> filter(depth - 1)).limit(random.nextInt(3)).toList());
		};
	}

	private String part(Object value) {
		if (value == null || value.toString().isEmpty()) {
			return pick(List.of("%", "_", "\\", "L", "公司"));
		}
		String text = value.toString();
		int from = random.nextInt(text.length());
		return text.substring(from, from + 1 + random.nextInt(text.length() - from)).toLowerCase(Locale.ROOT);
	}

	private String beginning(Object value) {
		return value == null ? "%" : value.toString().substring(0, random.nextInt(value.toString().length() + 1));
	}

	private Sort sort() {
		String path = pick(PATHS);
		return random.nextBoolean() ? Sort.by(path) : Sort.byDescending(path);
	}

	private List<Row> expected(Query query) {
		boolean down = !query.sort().isEmpty() && query.sort().getLast().descending();
		Comparator<Long> ids = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
		Comparator<Filing> order = Comparator.comparing(Filing::getId, ids);
		for (Sort sort : query.sort().reversed()) {
			order = by(sort).thenComparing(order);
		}
		return filings.stream().filter(matches(query)).sorted(order).skip(query.offset())
				.limit(query.limit() < 0 ? Long.MAX_VALUE : query.limit())
				.map(filing -> new Row(filing.getId(), filing.getVersion(), values(query, filing))).toList();
	}

	/** Missing values come last, or first when descending. */
	private static Comparator<Filing> by(Sort sort) {
		Comparator<Object> ascending = Comparator.nullsLast(QueryTest::compare);
		return Comparator.comparing(filing -> value(filing, sort.column()), sort.descending() ? ascending.reversed() : ascending);
	}

	private static List<Object> values(Query query, Filing filing) {
		var values = new ArrayList<Object>();
		query.columns().forEach(column -> values.add(value(filing, column)));
		return values;
	}

	private static Predicate<Filing> matches(Query query) {
		return filing -> query.filters().stream().allMatch(filter -> matches(filter, filing));
	}

	private static boolean matches(Filter filter, Filing filing) {
		return switch (filter) {
			case Filter.Is is -> is.value() == null ? value(filing, is.column()) == null : is.value().equals(value(filing, is.column()));
			case Filter.In in -> value(filing, in.column()) != null && in.values().contains(value(filing, in.column()));
			case Filter.Between between -> value(filing, between.column()) != null
					&& (between.from() == null || compare(value(filing, between.column()), between.from()) >= 0)
					&& (between.to() == null || compare(value(filing, between.column()), between.to()) <= 0);
			case Filter.Contains contains -> value(filing, contains.column()) instanceof String text
					&& text.toUpperCase(Locale.ROOT).contains(contains.part().toUpperCase(Locale.ROOT));
			case Filter.StartsWith starts -> value(filing, starts.column()) instanceof String text && text.startsWith(starts.beginning());
			case Filter.Not not -> !matches(not.filter(), filing);
			case Filter.AnyOf any -> any.filters().stream().anyMatch(one -> matches(one, filing));
		};
	}

	private static Object value(Filing filing, Column column) {
		return value(filing, column.path());
	}

	private static Object value(EObject object, String path) {
		int dot = path.indexOf('.');
		if (dot >= 0) {
			EObject inner = (EObject) object.eGet(object.eClass().getEStructuralFeature(path.substring(0, dot)));
			return inner == null ? null : value(inner, path.substring(dot + 1));
		}
		return object.eGet(object.eClass().getEStructuralFeature(path));
	}

	/** Enumerations come in the order in which the model declares them. */
	@SuppressWarnings("unchecked")
	private static int compare(Object one, Object other) {
		return one instanceof Enumerator literal ? Integer.compare(literal.getValue(), ((Enumerator) other).getValue())
				: ((Comparable<Object>) one).compareTo(other);
	}

	private <T> T pick(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}
