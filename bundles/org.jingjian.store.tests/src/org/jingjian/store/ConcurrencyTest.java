package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
	private static final FilingPackage MODEL = FilingPackage.eINSTANCE;
	private static final int TURNS = 40;

	@TempDir
	private Path folder;

	@Test
	void many_edit_one_record_and_every_edit_counts_once() throws Exception {
		try (Store store = new TestStores().create(folder.resolve("office")); var threads = Executors.newFixedThreadPool(4)) {
			Filing filing = new SampleFilings(31).next();
			filing.setMinors(0);
			store.change(new Actor("wang"), transaction -> {
				transaction.insert(filing, "filing.received");
				return null;
			});
			var work = new ArrayList<Callable<Integer>>();
			for (int i = 0; i < 4; i++) {
				work.add(() -> edits(store, filing.getId()));
			}
			int conflicts = 0;
			for (Future<Integer> done : threads.invokeAll(work)) {
				conflicts += done.get();
			}
			Filing last = store.<Filing>find(MODEL.getFiling(), filing.getId()).orElseThrow();
			assertEquals(4 * TURNS, last.getMinors(), "conflicts met: " + conflicts);
			assertEquals(4 * TURNS + 1, store.history(MODEL.getFiling(), filing.getId()).size());
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	/** Reads, raises the number by one and saves, again after a conflict; tells how many conflicts there were. */
	private static int edits(Store store, long id) {
		int conflicts = 0;
		for (int done = 0; done < TURNS;) {
			Filing filing = store.<Filing>find(MODEL.getFiling(), id).orElseThrow();
			filing.setMinors(filing.getMinors() + 1);
			try {
				store.change(new Actor("li"), transaction -> {
					transaction.update(filing, "filing.edited");
					return null;
				});
				done++;
			} catch (Conflict conflict) {
				conflicts++;
			}
		}
		return conflicts;
	}

	@Test
	void readers_see_each_change_whole_or_not_at_all() throws Exception {
		try (Store store = new TestStores().create(folder.resolve("office")); var threads = Executors.newFixedThreadPool(3)) {
			var over = new AtomicBoolean();
			List<Future<Integer>> readers = List.of(threads.submit(() -> reads(store, over)), threads.submit(() -> reads(store, over)));
			var samples = new SampleFilings(37);
			for (int batch = 0; batch < TURNS; batch++) {
				store.change(new Actor("wang"), transaction -> {
					for (int i = 0; i < 10; i++) {
						transaction.insert(samples.next(), "filing.received");
					}
					return null;
				});
			}
			store.bulkLoad(new Actor("wang"), MODEL.getFiling(), load -> {
				load.insert(Stream.generate(samples::next).limit(200).toList(), "filing.received");
				return null;
			});
			over.set(true);
			for (Future<Integer> reader : readers) {
				assertTrue(reader.get() > 0);
			}
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	private static int reads(Store store, AtomicBoolean over) {
		int reads = 0;
		while (!over.get() || reads == 0) {
			assertEquals(0, store.count(Query.of(MODEL.getFiling())) % 10);
			List<Row> rows = store.rows(Query.of(MODEL.getFiling()).page(0, 5));
			for (Row row : rows) {
				assertTrue(store.find(MODEL.getFiling(), row.id()).isPresent());
			}
			reads++;
		}
		return reads;
	}
}
