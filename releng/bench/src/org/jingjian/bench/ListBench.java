package org.jingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jingjian.crypto.Keys;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.store.Actor;
import org.jingjian.store.Column;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Query.Sort;
import org.jingjian.store.SampleFilings;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;

/**
 * Measures the list: {@code ListBench [FILINGS [FOLDER]]}. Asks for the first page in each order the list offers, both
 * ways, without a filter and with each kind of one, every time with other values; then for pages somewhere in the middle
 * as the list reads them, by ids. A folder that is there is used again.
 */
public final class ListBench {
	private static final int BATCH = 500;
	private static final int ROUNDS = 8;
	private static final int PAGE = 100;
	private static final Actor ACTOR = new Actor("bench");
	private static final String[] ROWS = { "state", "processor.name", "processor.creditCode", "processor.regionCode",
			"registrationNumber", "thresholdReachedOn", "filedOn", "storedPersons", "minors", "dueOn", "supplementCount",
			"openFindings", "officer" };
	private static final List<String> ORDERS = Stream.concat(Stream.of("id"), Stream.of(ROWS)).toList();
	private static final String[] PARTS = { "科技", "有限公司", "市", "91", "a", "学校", "鲁网信备12", "无此名称" };

	private final Store store;
	private final PrintStream out;
	private final Random random = new Random(7);
	private final List<Double> all = new ArrayList<>();

	private ListBench(Store store, PrintStream out) {
		this.store = store;
		this.out = out;
	}

	public static void main(String[] arguments) throws IOException {
		int filings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("list-bench").resolve("store");
		byte[] key = arguments.length > 1 ? new byte[Keys.random().length] : Keys.random();
		if (!Files.exists(folder)) {
			try (Store store = Stores.embedded(InstantSource.system()).create(folder, key)) {
				fill(store, filings);
			}
		}
		try (Store store = Stores.embedded(InstantSource.system()).open(folder, key)) {
			new ListBench(store, System.out).run();
		}
		if (arguments.length < 2) {
			StoreBench.delete(folder);
		}
	}

	static void fill(Store store, int count) {
		store.bulkLoad(ACTOR, FilingPackage.eINSTANCE.getFiling(), load -> {
			var samples = new SampleFilings(1);
			var random = new Random(1);
			for (int done = 0; done < count; done += BATCH) {
				var batch = new ArrayList<Filing>(BATCH);
				for (int i = 0; i < BATCH; i++) {
					batch.add(varied(samples.next(), random));
				}
				load.insert(batch, "filing.received");
			}
			return null;
		});
	}

	private static Filing varied(Filing filing, Random random) {
		filing.getProcessor().setRegionCode("37%02d%02d".formatted(1 + random.nextInt(16), 10 + random.nextInt(20)));
		filing.setOfficer(random.nextInt(3) == 0 ? null : "officer" + random.nextInt(20));
		filing.setOpenFindings(random.nextInt(4) == 0 ? 1 + random.nextInt(6) : 0);
		if (filing.getState() == FilingState.REGISTERED) {
			filing.setRegistrationNumber("鲁网信备" + (100_000_000 + random.nextInt(899_999_999)));
		}
		return filing;
	}

	private void run() {
		out.printf("%d filings, heap %d MB%n", store.count(query()), Runtime.getRuntime().maxMemory() >> 20);
		long before = used();
		var reading = new Stopwatch().start();
		store.count(query(filters(1)));
		reading.stop();
		out.printf("columns read into memory in %.0f ms, %d MB%n", reading.millis(), used() - before);
		out.println("| first page, ordered by | no filter: median, 99 of 100, ms | state and city | due within a month | part of a text |\n|---|---|---|---|---|");
		for (String order : ORDERS) {
			out.printf("| %s | %s | %s | %s | %s |%n", order, measured(order, 0), measured(order, 1), measured(order, 2), measured(order, 3));
		}
		out.printf("| all of it | %s | | | |%n", spread(all));
		var ids = new Stopwatch().start();
		long[] inOrder = store.ids(query().sortedBy(Sort.by("dueOn")));
		ids.stop();
		out.printf("| ids of all, in the background | %.0f | | | |%n", ids.millis());
		var names = new Stopwatch().start();
		store.ids(query().sortedBy(Sort.by("processor.name")));
		names.stop();
		out.printf("| ids of all by name | %.0f | | | |%n", names.millis());
		var pages = new ArrayList<Double>();
		for (int i = 0; i < 300; i++) {
			int from = random.nextInt(inOrder.length - PAGE);
			var watch = new Stopwatch().start();
			store.rows(query(Filter.in("id", Arrays.stream(inOrder, from, from + PAGE).boxed().toList())));
			watch.stop();
			pages.add(watch.millis());
		}
		out.printf("| a page anywhere, by its ids | %s | | | |%n", spread(pages));
	}

	/** MB in use after a collection. */
	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
	}

	private String measured(String order, int filter) {
		var millis = new ArrayList<Double>();
		for (int round = 0; round < ROUNDS; round++) {
			for (boolean descending : new boolean[] { false, true }) {
				Query query = query(filters(filter)).sortedBy(new Sort(Column.of(order), descending)).page(0, PAGE);
				var watch = new Stopwatch().start();
				store.rows(query);
				watch.stop();
				millis.add(watch.millis());
			}
		}
		all.addAll(millis);
		return spread(millis);
	}

	private Filter[] filters(int kind) {
		LocalDate day = LocalDate.of(2025, 8, 1).plusDays(random.nextInt(200));
		return switch (kind) {
			case 0 -> new Filter[0];
			case 1 -> new Filter[] { Filter.is("state", FilingState.values()[random.nextInt(FilingState.values().length)]),
					new Filter.StartsWith(Column.of("processor.regionCode"), "37%02d".formatted(1 + random.nextInt(16))) };
			case 2 -> new Filter[] { Filter.between("dueOn", day, day.plusDays(30)) };
			default -> {
				String part = PARTS[random.nextInt(PARTS.length)];
				yield new Filter[] { new Filter.AnyOf(Stream.of("processor.name", "processor.creditCode", "registrationNumber")
						.map(path -> Filter.contains(path, part)).toList()) };
			}
		};
	}

	private static Query query(Filter... filters) {
		return Query.of(FilingPackage.eINSTANCE.getFiling(), filters).columns(ROWS);
	}

	private static String spread(List<Double> millis) {
		var sorted = millis.stream().sorted().toList();
		return "%.1f, %.1f".formatted(sorted.get(sorted.size() / 2), sorted.get((sorted.size() - 1) * 99 / 100));
	}
}
