package org.jingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jingjian.base.Progress;
import org.jingjian.crypto.Keyring;
import org.jingjian.law.Rules;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.party.Role;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.pack.face.internal.FaceRules;
import org.jingjian.pack.face.internal.FaceSupervision;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Results;
import org.jingjian.search.Searches;
import org.jingjian.search.internal.text.Pinyin;
import org.jingjian.store.Actor;
import org.jingjian.store.SampleFilings;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;

/**
 * Measures the search of an office with {@code SearchBench [FILINGS [FOLDER]]} filings, 100,000 unless told: making the index,
 * opening it, searches of each kind for what is there, with the filings read and the places found, and one change. An office
 * that is in the folder already is used again, with what there is of its index.
 */
public final class SearchBench {
	private static final char[] PASSWORD = "bench of nobody".toCharArray();
	private static final int BATCH = 500;
	private static final int SEARCHES = 200;
	private static final int SOUGHT = 2000;
	private static final int MOST = 20;

	private final int filings;
	private final PrintStream out;
	private final Random random = new Random(7);
	private final List<Filing> some = new ArrayList<>();
	private final Pinyin pinyin = new Pinyin();

	private SearchBench(int filings, PrintStream out) {
		this.filings = filings;
		this.out = out;
	}

	public static void main(String[] arguments) throws IOException {
		var bench = new SearchBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000, System.out);
		if (arguments.length > 1) {
			bench.run(Path.of(arguments[1]));
			return;
		}
		Path folder = Files.createTempDirectory("search-bench");
		try {
			bench.run(folder.resolve("office"));
		} finally {
			StoreBench.delete(folder);
		}
	}

	private void run(Path folder) throws IOException {
		Clock clock = Clock.systemDefaultZone();
		Stores stores = Stores.embedded(clock);
		Offices offices = Offices.embedded(stores, Rules.of(List.of(new FaceRules())), clock, new FaceSupervision());
		if (Files.notExists(folder)) {
			offices.found(folder, new Founding("Bench", "37", List.of(
					new NewOfficer("regulator", "R", Set.of(Role.REGULATOR, Role.REVIEWER), PASSWORD),
					new NewOfficer("security", "S", Set.of(Role.SECURITY_ADMINISTRATOR), PASSWORD)), false));
			fill(stores, folder);
		}
		out.printf("%d filings, heap %d MB%n%n| measure | value |\n|---|---|%n", filings, Runtime.getRuntime().maxMemory() >> 20);
		try (Session session = offices.signIn(folder, "regulator", PASSWORD)) {
			var making = new Stopwatch().start();
			try (FilingSearch search = Searches.embedded().open(session)) {
				search.settle(Progress.NONE);
				making.stop();
				line("making the index, filings/s", making.rate(filings).perSecond());
				line("making the index, processor, µs a filing", making.rate(filings).micros());
			}
			line("index on disk, bytes a filing", StoreBench.size(folder.resolve("index")) / (double) filings);
			var opening = new Stopwatch().start();
			try (FilingSearch search = Searches.embedded().open(session)) {
				search.settle(Progress.NONE);
				opening.stop();
				line("opening it, ms", opening.millis());
				choose(session);
				search(search);
				change(session, search);
			}
		}
	}

	private void fill(Stores stores, Path folder) {
		byte[] key = Keyring.read(folder.resolve("keyring")).unlock("regulator", PASSWORD);
		try (Store store = stores.open(folder.resolve("store"), key)) {
			var samples = new SampleFilings(1);
			store.bulkLoad(new Actor("bench"), FilingPackage.eINSTANCE.getFiling(), load -> {
				for (int done = 0; done < filings; done += BATCH) {
					var batch = new ArrayList<Filing>();
					for (int i = 0; i < BATCH; i++) {
						batch.add(samples.next());
					}
					load.insert(batch, "filing.received");
				}
				return null;
			});
		}
	}

	private void choose(Session session) {
		long[] ids = session.filings().ids(FilingQuery.all());
		random.longs(SOUGHT, 0, ids.length).forEach(i -> some.add(session.filings().find(ids[(int) i]).orElseThrow()));
	}

	private void search(FilingSearch search) {
		measure(search, "part of a name", filing -> part(filing.getProcessor().getName(), 3 + random.nextInt(3)));
		measure(search, "two characters of a name", filing -> part(filing.getProcessor().getName(), 2));
		measure(search, "name as a whole", filing -> filing.getProcessor().getName());
		measure(search, "part of a credit code", filing -> part(filing.getProcessor().getCreditCode(), 4 + random.nextInt(5)));
		measure(search, "end of a phone number", filing -> filing.getProcessor().getContacts().getFirst().getPhone().substring(7));
		measure(search, "address", filing -> part(filing.getProcessor().getRegisteredAddress(), 6));
		measure(search, "initials", filing -> letters(part(filing.getProcessor().getName(), 4), 1));
		measure(search, "pinyin in full", filing -> letters(part(filing.getProcessor().getName(), 2), 6));
		measure(search, "two words", filing -> part(filing.getProcessor().getName(), 2) + " " + filing.getProcessor().getContacts().getFirst().getName());
		measure(search, "what all have", filing -> "有限公司");
		measure(search, "what none has", filing -> "瑞鑫" + (char) ('龘' - random.nextInt(5)));
		measure(search, "unlikely neighbours", filing -> "明海" + part(filing.getProcessor().getName(), 2) + "光");
	}

	private void measure(FilingSearch search, String what, Function<Filing, String> text) {
		double[] millis = new double[SEARCHES];
		int found = 0;
		for (int i = -SEARCHES / 4; i < SEARCHES; i++) {
			String sought = text.apply(some.get(random.nextInt(some.size())));
			long begin = System.nanoTime();
			Results results = search.find(sought, MOST);
			if (i >= 0) {
				millis[i] = (System.nanoTime() - begin) / 1e6;
				found += results.found().isEmpty() ? 0 : 1;
			}
		}
		Arrays.sort(millis);
		out.printf("| %s: median, 99 of 100, ms; found | %.1f, %.1f; %d of %d |%n", what, millis[SEARCHES / 2], millis[SEARCHES * 99 / 100], found, SEARCHES);
	}

	private void change(Session session, FilingSearch search) {
		FilingQuery received = FilingQuery.all().inState(FilingState.RECEIVED).page(0, 1);
		Filing edited = session.filings().find(session.filings().rows(received).getFirst().id()).orElseThrow();
		edited.getProcessor().setIndustry("检索测试业");
		session.filings().correct(edited);
		var following = new Stopwatch().start();
		search.settle(Progress.NONE);
		following.stop();
		line("until a change can be found, ms", following.millis());
		if (search.find("检索测试业", MOST).found().size() != 1) {
			throw new IllegalStateException("The change is not found");
		}
	}

	private String part(String text, int length) {
		int from = random.nextInt(Math.max(1, text.length() - length + 1));
		return text.substring(from, Math.min(text.length(), from + length));
	}

	/** The first reading of each character, so many letters of it. */
	private String letters(String text, int most) {
		var letters = new StringBuilder();
		for (char c : text.toCharArray()) {
			String[] readings = pinyin.readings(c);
			letters.append(readings.length == 0 ? "" : readings[0].substring(0, Math.min(most, readings[0].length())));
		}
		return letters.toString();
	}

	private void line(String measure, double value) {
		out.printf(value < 100 ? "| %s | %.1f |%n" : "| %s | %.0f |%n", measure, value);
	}
}
