package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Keys;
import org.jingjian.model.filing.FilingPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong outside, and the one clear sentence for it. */
class SurvivalTest {
	private static final Actor OFFICER = new Actor("wang");

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();
	private final SampleFilings samples = new SampleFilings(19);

	@Test
	void a_wrong_key_no_store_and_a_folder_that_is_not_empty_are_told_apart() throws IOException {
		Path office = folder.resolve("office");
		stores.create(office).close();
		assertRefusal("key.wrong", () -> stores.stores().open(office, Keys.random()));
		assertRefusal("store.missing", () -> stores.open(folder.resolve("nowhere")));
		assertRefusal("store.missing", () -> stores.open(Files.createDirectory(folder.resolve("empty"))));
		assertRefusal("folder.occupied", () -> stores.create(office));
		stores.open(office).close();
	}

	@Test
	void a_damaged_header_and_a_missing_database_are_a_damaged_store() throws IOException {
		Path office = folder.resolve("office");
		stores.create(office).close();
		Path header = office.resolve("jingjian-store");
		byte[] whole = Files.readAllBytes(header);
		for (int at = 0; at < whole.length; at++) {
			byte[] altered = whole.clone();
			altered[at] ^= 1;
			Files.write(header, altered);
			assertRefusal("store.damaged", () -> stores.open(office));
		}
		Files.write(header, whole);
		Path database = office.resolve("office.mv.db");
		byte[] content = Files.readAllBytes(database);
		Files.delete(database);
		assertRefusal("store.damaged", () -> stores.open(office));
		Files.write(database, new byte[10_000]);
		assertRefusal("store.damaged", () -> stores.open(office));
		Files.write(database, content);
		stores.open(office).close();
	}

	@Test
	void the_same_folder_twice_in_one_process_is_refused() {
		Path office = folder.resolve("office");
		try (Store store = stores.create(office)) {
			Refusal refusal = assertRefusal("store.in.use", () -> stores.open(office));
			assertTrue(refusal.in(Locale.ROOT).contains(Long.toString(ProcessHandle.current().pid())), refusal.in(Locale.ROOT));
			assertEquals(0, store.count(Query.of(FilingPackage.eINSTANCE.getFiling())));
		}
		stores.open(office).close();
	}

	@Test
	void a_second_process_is_refused_and_told_who_has_it() throws Exception {
		Path office = folder.resolve("office");
		try (Store store = stores.create(office)) {
			String said = run(List.of(), office, "open");
			assertTrue(said.startsWith("store.in.use"), said);
			assertTrue(said.contains(Long.toString(ProcessHandle.current().pid())), said);
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
		assertEquals("opened", run(List.of(), office, "open"));
	}

	@Test
	void a_folder_that_may_not_be_written_is_refused() throws Exception {
		boolean root = "root".equals(System.getProperty("user.name"));
		List<String> asNobody = List.of("setpriv", "--reuid", "65534", "--clear-groups");
		assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
		assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")));
		Path office = folder.resolve("office");
		stores.create(office).close();
		Path copies = Files.createDirectory(folder.resolve("copies"));
		List<String> user = root ? asNobody : List.of();
		ProcessBuilder open = ChildProcess.javaOfCopies(copies, user, SurvivalTarget.class, office.toString(), hexKey(), "open");
		readable(folder);
		setWritable(office, false);
		try {
			String said = run(open);
			assertTrue(said.startsWith("folder.readonly"), said);
			open.command().set(open.command().size() - 1, "create");
			open.command().set(open.command().size() - 3, office.resolve("new").toString());
			said = run(open);
			assertTrue(said.startsWith("folder.readonly"), said);
		} finally {
			setWritable(office, true);
		}
		try (Store store = stores.open(office)) {
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	@Test
	void a_full_disk_undoes_the_change_and_loses_nothing_that_was_acknowledged() throws Exception {
		assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
		for (int blocks : new int[] { 900, 1500, 3000 }) {
			Path office = folder.resolve("office" + blocks);
			stores.create(office).close();
			String said = run(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"), office, "fill");
			String[] lines = said.split("\n");
			assertEquals("write.failed", lines[lines.length - 1].split(" ")[0], said);
			long acknowledged = Long.parseLong(lines[lines.length - 2]);
			try (Store store = stores.open(office)) {
				assertEquals(acknowledged, store.count(Query.of(FilingPackage.eINSTANCE.getFiling())), said);
				Journal.Verification verification = store.journal().verify(true, Progress.NONE);
				assertTrue(verification.valid(), () -> verification.firstFault().toString());
				insert(store);
			}
		}
	}

	@Test
	void a_full_disk_leaves_no_half_attachment_backup_or_store() throws Exception {
		assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
		Path office = folder.resolve("office");
		try (Store store = stores.create(office)) {
			for (int i = 0; i < 20; i++) {
				store.attachments().keep(new ByteArrayInputStream(new byte[100_000 + i]));
			}
		}
		List<String> little = List.of("sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh");
		String attached = run(little, office, "attach");
		assertTrue(attached.startsWith("attachment.failed"), attached);
		String saved = run(little, office, "backup");
		assertTrue(saved.startsWith("backup.failed"), saved);
		String said = run(List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"), folder.resolve("other"), "create");
		assertTrue(said.startsWith("write.failed") || said.startsWith("folder.unwritable"), said);
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of("office"), left.map(path -> path.getFileName().toString()).toList());
		}
		try (Stream<Path> left = Files.list(office.resolve("attachments"))) {
			assertEquals(20, left.count());
		}
		try (Store store = stores.open(office)) {
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	@Test
	void an_interrupted_thread_does_not_close_the_database_for_the_others() {
		try (Store store = stores.create(folder.resolve("office"))) {
			for (int i = 0; i < 20; i++) {
				Thread.currentThread().interrupt();
				insert(store);
				Thread.currentThread().interrupt();
				assertEquals(i + 1, store.count(Query.of(FilingPackage.eINSTANCE.getFiling())));
			}
			assertTrue(Thread.interrupted());
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	private void insert(Store store) {
		store.change(OFFICER, transaction -> {
			transaction.insert(samples.next(), "filing.received");
			return null;
		});
	}

	private static Refusal assertRefusal(String key, Executable work) {
		Refusal refusal = assertThrows(Refusal.class, work);
		assertEquals(key, refusal.reason().key());
		assertTrue(refusal.in(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(c -> c > 0x4e00), refusal.in(Locale.SIMPLIFIED_CHINESE));
		return refusal;
	}

	private String run(List<String> before, Path office, String what) throws IOException, InterruptedException {
		return run(ChildProcess.java(before, SurvivalTarget.class, office.toString(), hexKey(), what));
	}

	private String hexKey() {
		return HexFormat.of().formatHex(stores.key());
	}

	private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		process.waitFor();
		return said;
	}

	private static void setWritable(Path office, boolean writable) throws IOException {
		try (Stream<Path> files = Files.walk(office)) {
			files.sorted().forEach(path -> path.toFile().setWritable(writable));
		}
	}

	private static void readable(Path from) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			files.forEach(path -> {
				path.toFile().setReadable(true, false);
				path.toFile().setExecutable(Files.isDirectory(path), false);
			});
		}
	}
}
