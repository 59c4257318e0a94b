package org.jingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jingjian.crypto.Keys;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.store.Actor;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;

/**
 * Measures the first question that no index answers: {@code ColumnsBench [FILINGS [FOLDER]]}. Each time in a process that
 * just started, as in the morning: from the rows, from the file that was written then, and from that file after a process
 * that changed filings died.
 */
public final class ColumnsBench {
	private static final String FILE = "columns-filing";
	private static final int CHANGED = 2000;
	private static final int BATCH = 200;
	private static final int TIMES = 3;
	private static final Actor ACTOR = new Actor("bench");

	private final Path folder;
	private final byte[] key;
	private final PrintStream out;

	private ColumnsBench(Path folder, byte[] key, PrintStream out) {
		this.folder = folder;
		this.key = key;
		this.out = out;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		if (arguments.length == 3) {
			var begun = new ColumnsBench(Path.of(arguments[1]), HexFormat.of().parseHex(arguments[2]), System.out);
			begun.live("die".equals(arguments[0]));
			return;
		}
		int filings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("columns-bench").resolve("store");
		byte[] key = arguments.length > 1 ? new byte[Keys.LENGTH] : Keys.random();
		if (!Files.exists(folder)) {
			try (Store store = Stores.embedded(InstantSource.system()).create(folder, key)) {
				ListBench.fill(store, filings);
			}
		}
		new ColumnsBench(folder, key, System.out).run();
		if (arguments.length < 2) {
			StoreBench.delete(folder);
		}
	}

	private void run() throws IOException, InterruptedException {
		Path file = folder.resolve(FILE);
		out.println("| First question that no index answers, after a start | Opening, ms | Answer, ms | Closing, ms |\n|---|---|---|---|");
		Files.deleteIfExists(file);
		start("ask", "from the rows, and the file written");
		for (int i = 0; i < TIMES; i++) {
			start("ask", "from the file");
		}
		start("die", CHANGED + " changed, then died");
		start("ask", "from the file and what was changed since");
		start("ask", "from the file again");
		out.printf("the file: %d bytes%n", Files.size(file));
	}

	private void start(String how, String what) throws IOException, InterruptedException {
		out.printf("| %s ", what);
		out.flush();
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + 'm', "-cp", System.getProperty("java.class.path"),
				ColumnsBench.class.getName(), how, folder.toString(), HexFormat.of().formatHex(key));
		new ProcessBuilder(command).inheritIO().start().waitFor();
	}

	/** One process. */
	private void live(boolean dies) {
		var opening = new Stopwatch().start();
		Store store = Stores.embedded(InstantSource.system()).open(folder, key);
		opening.stop();
		var asking = new Stopwatch().start();
		long count = store.count(Query.of(FilingPackage.eINSTANCE.getFiling(), Filter.between("storedPersons", 1L, null)));
		asking.stop();
		out.printf("| %.0f | %.0f ", opening.millis(), asking.millis());
		if (dies) {
			change(store, count);
			out.println("| |");
			out.flush();
			Runtime.getRuntime().halt(1);
		}
		var closing = new Stopwatch().start();
		store.close();
		closing.stop();
		out.printf("| %.0f |%n", closing.millis());
	}

	/** Any ones, so that what was changed lies all over the columns. */
	private static void change(Store store, long count) {
		var random = new Random(count);
		long[] ids = store.ids(Query.of(FilingPackage.eINSTANCE.getFiling()));
		for (int done = 0; done < CHANGED; done += BATCH) {
			store.change(ACTOR, transaction -> {
				for (int i = 0; i < BATCH; i++) {
					long id = ids[random.nextInt(ids.length)];
					Filing filing = transaction.<Filing>find(FilingPackage.eINSTANCE.getFiling(), id).orElseThrow();
					filing.setOfficer("officer" + random.nextInt(20));
					transaction.update(filing, "filing.assigned");
				}
				return null;
			});
		}
	}
}
