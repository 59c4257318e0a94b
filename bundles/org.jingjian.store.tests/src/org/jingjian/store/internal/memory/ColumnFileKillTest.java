package org.jingjian.store.internal.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jingjian.columns.Condition;
import org.jingjian.crypto.Keys;
import org.jingjian.store.ChildProcess;
import org.jingjian.store.internal.memory.ColumnFile.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while it writes the file again and again. */
class ColumnFileKillTest {
	private static final int KILLS = 15;
	private static final int LONGEST_LIFE = 300;

	@TempDir
	private Path folder;

	@Test
	void there_is_always_a_whole_one_and_never_an_older_one_than_was_promised() throws Exception {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		byte[] key = Keys.random();
		ColumnFile file = ColumnFileTarget.file(folder, key);
		long promised = 0;
		int halves = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			String what = "seed " + seed + ", kill " + kill;
			promised = Math.max(promised, live(key, promised + 1, random));
			Optional<Kept> kept = file.read(ColumnFileTarget.SHAPE);
			assertTrue(kept.isPresent() || promised == 0, what);
			if (kept.isPresent()) {
				long number = kept.get().head().number();
				assertTrue(number >= promised, what);
				assertEquals(ColumnFileTarget.ROWS, kept.get().table().count(new Condition.OneOf(1, Set.of(number))), what);
				assertEquals(ColumnFileTarget.ROWS, kept.get().table().count(new Condition.Begins(2, number + "济")), what);
				promised = number;
			}
			halves += unfinished();
			file.tidy();
			assertEquals(0, unfinished(), what);
		}
		assertTrue(promised > 0, "never written, seed " + seed);
		assertTrue(halves > 0, "never killed while it was writing, seed " + seed);
	}

	private int unfinished() throws IOException {
		try (var files = Files.list(folder)) {
			return (int) files.filter(file -> file.toString().endsWith(".part")).count();
		}
	}

	/** One life: the last number it said was written. */
	private long live(byte[] key, long from, Random random) throws IOException, InterruptedException {
		Process process = ChildProcess.java(List.of(), ColumnFileTarget.class, folder.toString(), HexFormat.of().formatHex(key),
				Long.toString(from)).start();
		long last = 0;
		try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			assertEquals("begun", out.readLine());
			if (!process.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS)) {
				process.toHandle().destroyForcibly();
			}
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				last = Long.parseLong(line);
			}
		}
		process.waitFor();
		return last;
	}
}
