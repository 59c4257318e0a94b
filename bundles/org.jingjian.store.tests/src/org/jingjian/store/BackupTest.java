package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.crypto.Keys;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final FilingPackage MODEL = FilingPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();
	private final SampleFilings samples = new SampleFilings(11);

	@Test
	void what_was_backed_up_is_restored_with_history_journal_and_attachments() throws IOException {
		byte[] scan = new byte[200_000];
		new Random(1).nextBytes(scan);
		Filing filing = samples.next();
		String digest;
		String head;
		try (Store store = stores.create(folder.resolve("office"))) {
			insert(store, 300);
			insert(store, filing);
			filing.setOfficer("li");
			store.change(OFFICER, transaction -> {
				transaction.update(filing, "filing.assigned");
				return null;
			});
			digest = store.attachments().keep(new ByteArrayInputStream(scan)).digest();
			store.backup(folder.resolve("backup"), Progress.NONE);
			head = store.journal().head();
		}
		stores.stores().restore(folder.resolve("backup"), folder.resolve("restored"), stores.key(), Progress.NONE);
		try (Store store = stores.open(folder.resolve("restored"))) {
			assertEquals(head, store.journal().head());
			assertEquals(301, store.count(Query.of(MODEL.getFiling())));
			assertEquals(1, store.count(Query.of(MODEL.getFiling(), Filter.is("officer", "li"))));
			assertTrue(EcoreUtil.equals(filing, store.<Filing>find(MODEL.getFiling(), filing.getId()).orElseThrow()));
			assertEquals(2, store.history(MODEL.getFiling(), filing.getId()).size());
			try (var content = store.attachments().open(digest)) {
				assertArrayEquals(scan, content.readAllBytes());
			}
			insert(store, 1);
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	@Test
	void a_flipped_byte_anywhere_or_a_cut_end_is_refused_and_leaves_no_folder() throws IOException {
		try (Store store = stores.create(folder.resolve("office"))) {
			insert(store, 100);
			store.attachments().keep(new ByteArrayInputStream(new byte[100_000]));
			store.backup(folder.resolve("backup"), Progress.NONE);
		}
		byte[] whole = Files.readAllBytes(folder.resolve("backup"));
		long seed = new Random().nextLong();
		var random = new Random(seed);
		Path bad = folder.resolve("bad");
		for (int i = 0; i < 60; i++) {
			int at = i < 20 ? i * 12 : random.nextInt(whole.length);
			byte[] altered = whole.clone();
			altered[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(bad, altered);
			assertRefused("backup.damaged", bad, "byte " + at + ", seed " + seed);
		}
		for (int length : new int[] { 0, 10, 300, whole.length / 2, whole.length - 1 }) {
			Files.write(bad, Arrays.copyOf(whole, length));
			assertRefused("backup.damaged", bad, "cut at " + length);
		}
		Files.write(bad, Arrays.copyOf(whole, whole.length + 1));
		assertRefused("backup.damaged", bad, "longer");
	}

	@Test
	void a_backup_of_another_key_a_file_in_the_way_and_a_full_folder_are_refused() throws IOException {
		try (Store store = stores.create(folder.resolve("office"))) {
			store.backup(folder.resolve("backup"), Progress.NONE);
			Refusal exists = assertThrows(Refusal.class, () -> store.backup(folder.resolve("backup"), Progress.NONE));
			assertEquals("backup.exists", exists.reason().key());
			Refusal failed = assertThrows(Refusal.class, () -> store.backup(folder.resolve("no/such/place"), Progress.NONE));
			assertEquals("backup.failed", failed.reason().key());
		}
		Refusal key = assertThrows(Refusal.class, () -> stores.stores().restore(folder.resolve("backup"), folder.resolve("x"),
				Keys.random(), Progress.NONE));
		assertEquals("backup.key", key.reason().key());
		Refusal occupied = assertThrows(Refusal.class, () -> stores.stores().restore(folder.resolve("backup"),
				folder.resolve("office"), stores.key(), Progress.NONE));
		assertEquals("folder.occupied", occupied.reason().key());
		Refusal missing = assertThrows(Refusal.class, () -> stores.stores().restore(folder.resolve("none"), folder.resolve("x"),
				stores.key(), Progress.NONE));
		assertEquals("backup.missing", missing.reason().key());
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of("backup", "office"), left.map(path -> path.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void work_goes_on_during_a_backup_which_holds_the_moment_it_began() throws Exception {
		try (Store store = stores.create(folder.resolve("office"))) {
			insert(store, 2500);
			var begun = new CountDownLatch(1);
			var written = new AtomicBoolean();
			var writing = new Thread(() -> {
				try {
					begun.await();
				} catch (InterruptedException interrupted) {
					return;
				}
				insert(store, 100);
				written.set(true);
			});
			writing.start();
			store.backup(folder.resolve("backup"), new Progress() {
				@Override
				public void begin(Text what, long total) {
					// the writer is let go once rows are read
				}

				@Override
				public void done(long amount) {
					begun.countDown();
					join(writing);
				}

				@Override
				public boolean cancelled() {
					return false;
				}
			});
			assertTrue(written.get());
			assertEquals(2600, store.count(Query.of(MODEL.getFiling())));
		}
		stores.stores().restore(folder.resolve("backup"), folder.resolve("restored"), stores.key(), Progress.NONE);
		try (Store store = stores.open(folder.resolve("restored"))) {
			assertEquals(2500, store.count(Query.of(MODEL.getFiling())));
		}
	}

	@Test
	void a_cancelled_backup_leaves_nothing() throws IOException {
		try (Store store = stores.create(folder.resolve("office"))) {
			insert(store, 10);
			assertThrows(CancellationException.class, () -> store.backup(folder.resolve("backup"), new Progress() {
				@Override
				public void begin(Text what, long total) {
					// cancelled at the first look
				}

				@Override
				public void done(long amount) {
					// cancelled at the first look
				}

				@Override
				public boolean cancelled() {
					return true;
				}
			}));
		}
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
		assertFalse(Files.exists(folder.resolve("backup")));
	}

	private void assertRefused(String reason, Path backup, String what) {
		Refusal refusal = assertThrows(Refusal.class,
				() -> stores.stores().restore(backup, folder.resolve("restored"), stores.key(), Progress.NONE), what);
		assertEquals(reason, refusal.reason().key(), what);
		assertFalse(Files.exists(folder.resolve("restored")), what);
		assertFalse(Files.exists(folder.resolve("restored.part")), what);
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void insert(Store store, int count) {
		store.change(OFFICER, transaction -> {
			for (int i = 0; i < count; i++) {
				transaction.insert(samples.next(), "filing.received");
			}
			return null;
		});
	}

	private static void insert(Store store, Filing filing) {
		store.change(OFFICER, transaction -> {
			transaction.insert(filing, "filing.received");
			return null;
		});
	}
}
