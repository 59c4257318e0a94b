package org.jingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jingjian.law.Rules;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.pack.face.internal.FaceRules;
import org.jingjian.pack.face.internal.FaceSupervision;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Searches;
import org.jingjian.search.Standing.Stage;
import org.jingjian.store.Stores;

/**
 * Measures what an office keeps in the heap and how it is collected: {@code HeapBench [FILINGS [FOLDER]]}, 100,000 unless
 * told. In a process with the desktop's heap and collector somebody scrolls and reads without a rest: with the columns
 * read, while the search index is made, and with it made. A folder that is there is used again, its index made anew; with
 * a third argument it is used as it is, by this process.
 */
public final class HeapBench {
	private static final String PASSWORD = "bench of nobody";
	private static final String WHOLE = "MarkSweepCompact";
	private static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
	private static final int PAGE = 100;
	private static final int FILINGS_READ = 3;
	private static final long STEP_NS = TimeUnit.MILLISECONDS.toNanos(16);
	private static final long STEADY_NS = TimeUnit.SECONDS.toNanos(20);

	private final PrintStream out;
	private final Random random = new Random(5);

	private HeapBench(PrintStream out) {
		this.out = out;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		if (arguments.length > 2) {
			new HeapBench(System.out).live(Path.of(arguments[1]));
			return;
		}
		String filings = arguments.length > 0 ? arguments[0] : "100000";
		Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("heap-bench").resolve("office");
		if (!Files.exists(folder)) {
			FilledOffice.main(new String[] { filings, folder.toString(), PASSWORD });
		}
		StoreBench.delete(folder.resolve("index"));
		// the first process makes the index, the second finds it there
		anew(filings, folder);
		anew(filings, folder);
		if (arguments.length < 2) {
			StoreBench.delete(folder);
		}
	}

	private static void anew(String filings, Path folder) throws IOException, InterruptedException {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(FLAGS);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), HeapBench.class.getName(), filings, folder.toString(), "live"));
		new ProcessBuilder(command).inheritIO().start().waitFor();
	}

	/** What the collector did until a moment. */
	private record Collections(long few, long fewMillis, long whole, long wholeMillis, long moment) {
		static Collections now() {
			long[] few = new long[2];
			long[] whole = new long[2];
			for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
				long[] kind = each.getName().equals(WHOLE) ? whole : few;
				kind[0] += each.getCollectionCount();
				kind[1] += each.getCollectionTime();
			}
			return new Collections(few[0], few[1], whole[0], whole[1], System.nanoTime());
		}

		String until(Collections later) {
			return "%.0f s | %d, %d ms | %d, %d ms".formatted((later.moment - moment) / 1e9, later.few - few, later.fewMillis - fewMillis,
					later.whole - whole, later.wholeMillis - wholeMillis);
		}
	}

	private void live(Path folder) {
		Clock clock = Clock.systemDefaultZone();
		Offices offices = Offices.embedded(Stores.embedded(clock), Rules.of(List.of(new FaceRules())), clock, new FaceSupervision());
		out.println("\n| | in the heap after it; beside it | for | collections, together | whole collections, together | longest step |\n|---|---|---|---|---|---|");
		Collections begun = Collections.now();
		try (Session session = offices.signIn(folder, "regulator", PASSWORD.toCharArray())) {
			session.filings().count(FilingQuery.all().like("公司"));
			line("opening, and the first question", begun, 0);
			long[] ids = session.filings().ids(FilingQuery.all());
			steady("scrolling and reading", session, ids);
			var search = Searches.embedded().open(session);
			try (search) {
				boolean making = building(session, search, ids);
				steady(making ? "after it was made" : "with the index that was there", session, ids);
				searching(session, search, ids);
			}
		}
	}

	/** False if the index was there. */
	private boolean building(Session session, FilingSearch search, long[] ids) {
		Collections begun = Collections.now();
		long longest = 0;
		boolean making = false;
		while (search.standing().stage() != Stage.READY) {
			making |= search.standing().stage() == Stage.BUILDING;
			longest = Math.max(longest, step(session, ids));
		}
		line(making ? "scrolling and reading while the index is made" : "opening the index", begun, longest);
		return making;
	}

	private void steady(String what, Session session, long[] ids) {
		Collections begun = Collections.now();
		long longest = 0;
		while (System.nanoTime() - begun.moment < STEADY_NS) {
			longest = Math.max(longest, step(session, ids));
		}
		line(what, begun, longest);
	}

	private void searching(Session session, FilingSearch search, long[] ids) {
		Collections begun = Collections.now();
		long longest = 0;
		while (System.nanoTime() - begun.moment < STEADY_NS) {
			String name = session.filings().find(ids[random.nextInt(ids.length)]).orElseThrow().getProcessor().getName();
			long from = System.nanoTime();
			search.find(name.substring(0, 2 + random.nextInt(name.length() - 2)), PAGE / 5);
			longest = Math.max(longest, System.nanoTime() - from);
			LockSupport.parkNanos(STEP_NS);
		}
		line("searching", begun, longest);
	}

	/** One page of the list, as it is scrolled, and some filings read. @return nanoseconds */
	private long step(Session session, long[] ids) {
		long from = System.nanoTime();
		int first = random.nextInt(ids.length - PAGE);
		List<FilingRow> rows = session.filings().rows(Arrays.copyOfRange(ids, first, first + PAGE));
		for (int i = 0; i < FILINGS_READ; i++) {
			session.filings().review(rows.get(random.nextInt(rows.size())).id());
		}
		long took = System.nanoTime() - from;
		LockSupport.parkNanos(STEP_NS);
		return took;
	}

	private void line(String what, Collections begun, long longest) {
		Collections ended = Collections.now();
		System.gc();
		long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
		long beside = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream().mapToLong(BufferPoolMXBean::getMemoryUsed).sum() >> 20;
		out.printf("| %s | %d MB; %d MB | %s | %d ms |%n", what, heap, beside, begun.until(ended), TimeUnit.NANOSECONDS.toMillis(longest));
		out.flush();
	}
}
