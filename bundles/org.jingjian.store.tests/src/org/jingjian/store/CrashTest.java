package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jingjian.base.Progress;
import org.jingjian.crypto.Keys;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store dies at a random step of what it does to its files, also within a write and while it opens or closes, again and
 * again: many deaths in the time in which a few processes could be killed. More with {@code -Djingjian.crash.stores=50}, the
 * same again with {@code -Djingjian.crash.seed=}.
 */
class CrashTest {
	private static final int STORES = Integer.getInteger("jingjian.crash.stores", 3);
	private static final int DEATHS = 30;
	private static final String DATABASE = "office.mv";
	private static final String HEAD = "head";

	@TempDir
	private Path folder;

	private final byte[] key = Keys.random();
	private final Set<Long> promised = new HashSet<>();
	private int batches;

	/** What was acknowledged when so many steps were done, and what the head file held then. */
	private record Promise(int step, Set<Long> ids, byte[] head) {
	}

	@BeforeEach
	void record() {
		CrashRecorder.install();
	}

	@AfterEach
	void recordNoMore() {
		CrashRecorder.uninstall();
	}

	@Test
	void whatever_was_acknowledged_is_there_whole_wherever_the_process_dies() throws Exception {
		long seed = Long.getLong("jingjian.crash.seed", new Random().nextLong());
		System.out.println("CrashTest seed " + seed);
		var random = new Random(seed);
		for (int store = 0; store < STORES; store++) {
			promised.clear();
			Path office = folder.resolve("office" + store);
			open(office, true).close();
			for (int death = 0; death < DEATHS; death++) {
				String what = "seed " + seed + ", store " + store + ", death " + death;
				live(office, random);
				check(office, what);
			}
		}
	}

	private Store open(Path office, boolean fresh) {
		Stores stores = Stores.embedded(InstantSource.system());
		return fresh ? stores.create(office, key) : stores.open(office, key);
	}

	/** One life and its end; what was promised until then is added to what was promised. */
	private void live(Path office, Random random) throws IOException {
		Path image = folder.resolve("image");
		copyDatabase(office, image);
		var promises = new ArrayList<Promise>();
		promises.add(new Promise(0, Set.of(), Files.readAllBytes(office.resolve(HEAD))));
		CrashRecorder.clear();
		try (Store store = open(office, false)) {
			int changes = random.nextInt(20);
			for (int i = 0; i < changes; i++) {
				Set<Long> ids = take(store, 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 3), random);
				promises.add(new Promise(CrashRecorder.now(), ids, Files.readAllBytes(office.resolve(HEAD))));
			}
		}
		List<CrashRecorder.Step> steps = CrashRecorder.steps();
		int whole = random.nextInt(steps.size() + 1);
		for (CrashRecorder.Step step : steps.subList(0, whole)) {
			step.replay(image, step.parts());
		}
		if (whole < steps.size() && steps.get(whole).parts() > 1) {
			steps.get(whole).replay(image, random.nextInt(steps.get(whole).parts()));
		}
		copyDatabase(image, office);
		for (Promise promise : promises) {
			if (promise.step() <= whole) {
				promised.addAll(promise.ids());
				Files.write(office.resolve(HEAD), promise.head());
			}
		}
	}

	/** The database's file, and what may be left of another that was to take its place; others there are deleted. */
	private static void copyDatabase(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		for (Path old : databaseFiles(to)) {
			Files.delete(old);
		}
		for (Path file : databaseFiles(from)) {
			Files.copy(file, to.resolve(file.getFileName()));
		}
	}

	private static List<Path> databaseFiles(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(DATABASE)).toList();
		}
	}

	private Set<Long> take(Store store, int size, Random random) {
		var samples = new SampleFilings(random.nextLong());
		String batch = "batch/" + batches++ + '/' + size;
		var filings = new ArrayList<Filing>();
		for (int i = 0; i < size; i++) {
			Filing filing = samples.next();
			filing.setOfficer(batch);
			filings.add(filing);
		}
		store.change(new Actor("wang"), transaction -> {
			filings.forEach(filing -> transaction.insert(filing, "filing.received"));
			return null;
		});
		var ids = new HashSet<Long>();
		filings.forEach(filing -> ids.add(filing.getId()));
		return ids;
	}

	/** Looks at a copy, so that the next life is the first to open what the last one left. */
	private void check(Path office, String what) throws IOException {
		Path copy = folder.resolve("copy");
		Files.createDirectories(copy);
		try (var files = Files.list(office)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		try (Store store = open(copy, false)) {
			Journal.Verification verification = store.journal().verify(true, Progress.NONE);
			assertTrue(verification.valid(), () -> what + ": " + verification.firstFault());
			var stored = new HashSet<Long>();
			var counts = new HashMap<String, Integer>();
			for (Row row : store.rows(Query.of(FilingPackage.eINSTANCE.getFiling()).columns("officer"))) {
				stored.add(row.id());
				counts.merge((String) row.values().get(0), 1, Integer::sum);
			}
			assertTrue(stored.containsAll(promised), what);
			counts.forEach((batch, count) -> assertEquals(KillTarget.sizeOf(batch), count, () -> what + ": " + batch));
		}
	}
}
