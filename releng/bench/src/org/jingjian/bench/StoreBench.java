package org.jingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jingjian.base.Progress;
import org.jingjian.bench.Stopwatch.Rate;
import org.jingjian.crypto.Keys;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.store.Actor;
import org.jingjian.store.SampleFilings;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;

/**
 * Measures the store: {@code StoreBench [FILINGS [FOLDER]]}, 100,000 filings unless told. Encrypted, durable when
 * acknowledged, objects made outside the measured time. The raw figures insert the same rows (columns, documents,
 * journal) by plain JDBC batches into the same tables with the same settings, in the same process, in turn with ours:
 * 10,000 of one, 10,000 of the other, so that what else the machine does meets both. Their rows come from a store that is
 * loaded before, which also is when the code is compiled.
 */
public final class StoreBench {
	private static final Actor ACTOR = new Actor("bench");
	private static final int BATCH = 500;
	private static final int SINGLES = 400;
	/** So many filings of one and then of the other. */
	private static final int TURN = 10_000;
	/** A bulk load has so many batches made before their inserting is measured: the store's other thread may work on the last of them unmeasured. */
	private static final int MADE = 4;

	private final int filings;
	private final Path folder;
	private final PrintStream out;
	private final byte[] key = Keys.random();
	private final Stores stores = Stores.embedded(InstantSource.system());
	private final List<String> table = new ArrayList<>();

	private StoreBench(int filings, Path folder, PrintStream out) {
		this.filings = filings;
		this.folder = folder;
		this.out = out;
	}

	public static void main(String[] arguments) throws IOException, SQLException {
		int filings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("store-bench");
		var bench = new StoreBench(filings, folder, System.out);
		try {
			bench.run();
		} finally {
			delete(folder);
		}
	}

	private void run() throws IOException, SQLException {
		out.printf("%d filings, heap %d MB, %d processors, Java %s%n", filings, Runtime.getRuntime().maxMemory() >> 20,
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		int inUse = Math.max(filings / 5, 2 * TURN);
		Path before = folder.resolve("before");
		try (Store store = stores.create(before, key)) {
			bulk(store, filings, 1, null, null);
			intake(store, inUse, 2, null, null);
		}
		Path ours = folder.resolve("store");
		double[] singles;
		var closing = new Stopwatch();
		try (Store store = stores.create(ours, key)) {
			try (var raw = new RawRows(before, folder.resolve("raw"), stores, key, BATCH)) {
				var rawBulk = new Stopwatch();
				Rate bulk = bulk(store, filings, 3, raw, rawBulk);
				compare("bulk load, filings/s", bulk, 8000, rawBulk.rate(filings));
				var rawIntake = new Stopwatch();
				Rate intake = intake(store, inUse, 4, raw, rawIntake);
				compare("intake into a store in use, filings/s", intake, 3000, rawIntake.rate(inUse));
			}
			singles = singles(store);
			closing.start();
		}
		closing.stop();
		long perFiling = size(ours) / (filings + inUse + SINGLES);
		line("single change, median ms", singles[SINGLES / 2], 5);
		line("single change, 99 of 100 ms", singles[SINGLES * 99 / 100], 0);
		line("closing, ms", closing.millis(), 0);
		line("on disk after closing, bytes a filing", perFiling, 5000);
		reading(ours);
		out.println("| measure | value | target | of raw | processor, µs each | of raw |\n|---|---|---|---|---|---|");
		table.forEach(out::println);
	}

	private void reading(Path ours) {
		var opening = new Stopwatch().start();
		try (Store store = stores.open(ours, key)) {
			opening.stop();
			line("opening, ms", opening.millis(), 0);
			var verifying = new Stopwatch().start();
			var verification = store.journal().verify(true, Progress.NONE);
			verifying.stop();
			if (!verification.valid()) {
				throw new IllegalStateException(verification.firstFault().toString());
			}
			line("verifying, entries/s", verifying.rate((int) verification.entries()).perSecond(), 0);
			var backup = new Stopwatch().start();
			store.backup(folder.resolve("backup"), Progress.NONE);
			backup.stop();
			line("backup, s", backup.millis() / 1000, 0);
		}
		var restoring = new Stopwatch().start();
		stores.restore(folder.resolve("backup"), folder.resolve("restored"), key, Progress.NONE);
		restoring.stop();
		line("restoring, s", restoring.millis() / 1000, 0);
	}

	private static Rate bulk(Store store, int count, long seed, RawRows raw, Stopwatch rawWatch) throws SQLException {
		if (raw != null) {
			raw.dropIndexes();
		}
		var watch = new Stopwatch().start();
		store.bulkLoad(ACTOR, FilingPackage.eINSTANCE.getFiling(), load -> {
			watch.stop();
			inBatches(count, MADE * BATCH, seed, watch, batch -> load.insert(batch, "filing.received"), raw, rawWatch);
			watch.start();
			return null;
		});
		watch.stop();
		if (raw != null) {
			raw.createIndexes(rawWatch);
		}
		return watch.rate(count);
	}

	private static Rate intake(Store store, int count, long seed, RawRows raw, Stopwatch rawWatch) {
		var watch = new Stopwatch();
		inBatches(count, BATCH, seed, watch, batch -> store.change(ACTOR, transaction -> {
			batch.forEach(filing -> transaction.insert(filing, "filing.received"));
			return null;
		}), raw, rawWatch);
		return watch.rate(count);
	}

	/** Measures the inserting, not the making of what is inserted; in turn with raw, unless null. */
	private static void inBatches(int count, int made, long seed, Stopwatch watch, Consumer<List<Filing>> insert, RawRows raw,
			Stopwatch rawWatch) {
		var samples = new SampleFilings(seed);
		for (int done = 0; done < count; done += made) {
			var batches = new ArrayList<List<Filing>>();
			for (int from = done; from < Math.min(done + made, count); from += BATCH) {
				batches.add(batch(samples));
			}
			watch.start();
			batches.forEach(insert);
			watch.stop();
			if (raw != null && (done + made) % TURN == 0) {
				copy(raw, rawWatch);
			}
		}
	}

	private static void copy(RawRows raw, Stopwatch rawWatch) {
		try {
			raw.copy(TURN, rawWatch);
		} catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static double[] singles(Store store) {
		var samples = new SampleFilings(5);
		double[] millis = new double[SINGLES];
		for (int i = 0; i < SINGLES; i++) {
			Filing filing = samples.next();
			long begin = System.nanoTime();
			store.change(ACTOR, transaction -> {
				transaction.insert(filing, "filing.received");
				return null;
			});
			millis[i] = millis(begin);
		}
		Arrays.sort(millis);
		return millis;
	}

	private static List<Filing> batch(SampleFilings samples) {
		var batch = new ArrayList<Filing>(BATCH);
		for (int i = 0; i < BATCH; i++) {
			batch.add(samples.next());
		}
		return batch;
	}

	private void compare(String measure, Rate ours, double target, Rate raw) {
		add(measure, number(ours.perSecond()), number(target), number(ours.perSecond() / raw.perSecond()), number(ours.micros()),
				number(ours.micros() / raw.micros()));
		add("plain JDBC batches, the same rows", number(raw.perSecond()), "", "", number(raw.micros()), "");
	}

	private void line(String measure, double value, double target) {
		add(measure, number(value), target == 0 ? "" : number(target), "", "", "");
	}

	private void add(String... cells) {
		table.add("| " + String.join(" | ", cells) + " |");
		out.println(table.getLast());
	}

	private static String number(double value) {
		return String.format(value < 100 ? "%.2f" : "%.0f", value);
	}

	private static double millis(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	static long size(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> all;
		try (var files = Files.walk(folder)) {
			all = files.toList().reversed();
		}
		for (Path file : all) {
			Files.delete(file);
		}
	}
}
