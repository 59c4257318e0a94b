package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jingjian.base.Progress;
import org.jingjian.crypto.Keys;
import org.jingjian.model.filing.FilingPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed again and again while it takes in filings; {@code CrashTest} does the same at chosen steps.
 */
class KillTest {
	private static final int KILLS = 50;
	/** Of one life of the process, from the first acknowledgement on, milliseconds. */
	private static final int LONGEST_LIFE = 700;

	@TempDir
	private Path folder;

	@Test
	void whatever_was_acknowledged_is_there_whole_after_fifty_kills() throws Exception {
		long seed = new Random().nextLong();
		System.out.println("KillTest seed " + seed);
		var random = new Random(seed);
		byte[] key = Keys.random();
		Path office = folder.resolve("office");
		Stores.embedded(InstantSource.system()).create(office, key).close();
		Set<Long> acknowledged = new HashSet<>();
		for (int kill = 0; kill < KILLS; kill++) {
			acknowledged.addAll(live(office, key, kill, random));
			if (kill % 10 == 9) {
				check(office, key, acknowledged, "after kill " + (kill + 1) + ", seed " + seed);
			}
		}
		assertTrue(acknowledged.size() > KILLS, "taken in: " + acknowledged.size());
	}

	/** One life: the ids it acknowledged before it was killed. */
	private static List<Long> live(Path office, byte[] key, int life, Random random) throws IOException, InterruptedException {
		Process process = ChildProcess.java(List.of(), KillTarget.class, office.toString(), HexFormat.of().formatHex(key),
				Integer.toString(life)).start();
		var ids = new ArrayList<Long>();
		try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			String line = out.readLine();
			assertEquals("begun", line);
			if (!process.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS)) {
				// not the process's own method: that would close the stream that is still to be read
				process.toHandle().destroyForcibly();
			}
			for (line = out.readLine(); line != null; line = out.readLine()) {
				if (line.endsWith(";")) {
					for (String id : line.substring(0, line.length() - 1).split(",")) {
						ids.add(Long.valueOf(id));
					}
				} else {
					assertTrue(line.matches("[0-9,]*"), line);
				}
			}
		}
		process.waitFor();
		return ids;
	}

	private static void check(Path office, byte[] key, Set<Long> acknowledged, String what) {
		try (Store store = Stores.embedded(InstantSource.system()).open(office, key)) {
			Journal.Verification verification = store.journal().verify(true, Progress.NONE);
			assertTrue(verification.valid(), () -> what + ": " + verification.firstFault());
			var stored = new HashSet<Long>();
			var batches = new HashMap<String, Integer>();
			for (Row row : store.rows(Query.of(FilingPackage.eINSTANCE.getFiling()).columns("officer"))) {
				stored.add(row.id());
				batches.merge((String) row.values().get(0), 1, Integer::sum);
			}
			assertTrue(stored.containsAll(acknowledged), what);
			assertEquals(store.change(new Actor("wang"), transaction -> transaction.rows(KillTarget.BY_OFFICER)), store.rows(KillTarget.BY_OFFICER), what);
			batches.forEach((batch, count) -> assertEquals(KillTarget.sizeOf(batch), count, () -> what + ": batch " + batch));
		}
	}
}
