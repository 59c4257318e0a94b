package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.store.Query.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are answered by columns in memory, which must never tell another story than the database. */
class MemoryTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final EClass FILING = FilingPackage.eINSTANCE.getFiling();
	private static final Query BY_PERSONS = Query.of(FILING).columns("storedPersons", "officer")
			.sortedBy(Sort.byDescending("storedPersons"));

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();
	private final SampleFilings samples = new SampleFilings(31);
	private Store store;

	@BeforeEach
	void create() {
		store = stores.create(folder.resolve("office"));
		insert(50);
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void what_was_saved_is_listed_at_once() {
		assertSame();
		List<Filing> more = insert(7);
		assertSame();
		Filing one = more.get(3);
		one.setStoredPersons(Long.MAX_VALUE);
		one.setOfficer(null);
		update(one);
		assertSame();
		assertEquals(one.getId(), store.rows(BY_PERSONS.page(0, 1)).getFirst().id());
		assertEquals(one.getVersion(), store.rows(BY_PERSONS.page(0, 1)).getFirst().version());
	}

	@Test
	void what_was_not_saved_is_not_listed() {
		assertSame();
		long[] before = store.ids(BY_PERSONS);
		assertThrows(IllegalStateException.class, () -> store.change(OFFICER, transaction -> {
			transaction.insert(samples.next(), "filing.received");
			transaction.rows(BY_PERSONS);
			throw new IllegalStateException("changed its mind");
		}));
		assertArrayEquals(before, store.ids(BY_PERSONS));
		assertSame();
	}

	@Test
	void a_count_of_all_is_of_what_is_saved_also_before_the_columns_were_read() {
		Query all = Query.of(FILING);
		assertEquals(50, store.count(all));
		store.change(OFFICER, transaction -> {
			for (int i = 0; i < 80; i++) {
				transaction.insert(samples.next(), "filing.received");
			}
			transaction.rows(BY_PERSONS);
			assertEquals(50, store.count(all));
			return null;
		});
		assertEquals(130, store.count(all));
	}

	@Test
	void a_change_that_began_before_the_columns_were_read_is_listed_when_it_is_done() {
		Filing filing = samples.next();
		store.change(OFFICER, transaction -> {
			transaction.insert(filing, "filing.received");
			transaction.rows(BY_PERSONS);
			assertEquals(50, store.ids(BY_PERSONS).length);
			return null;
		});
		assertEquals(51, store.ids(BY_PERSONS).length);
		assertSame();
	}

	@Test
	void a_bulk_load_is_listed_when_it_ends() {
		assertSame();
		store.bulkLoad(OFFICER, FILING, load -> {
			for (int batch = 0; batch < 4; batch++) {
				load.insert(IntStream.range(0, 700).mapToObj(i -> samples.next()).toList(), "filing.received");
			}
			return null;
		});
		assertEquals(2850, store.count(Query.of(FILING)));
		assertSame();
	}

	@Test
	void many_may_ask_for_the_first_time_while_another_saves() throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
			var asking = new ArrayList<Future<Integer>>();
			Callable<Integer> ask = () -> store.ids(BY_PERSONS).length;
			Future<?> saving = threads.submit(() -> {
				for (int i = 0; i < 40; i++) {
					update(insert(3).get(1));
				}
			});
			for (int i = 0; i < 40; i++) {
				asking.add(threads.submit(ask));
			}
			for (Future<Integer> asked : asking) {
				assertTrue(asked.get() >= 50 && asked.get() <= 170);
			}
			saving.get();
		}
		assertEquals(170, store.ids(BY_PERSONS).length);
		assertSame();
	}

	@Test
	void after_reopening_the_list_is_the_same() {
		assertSame();
		List<Row> rows = store.rows(BY_PERSONS);
		store.close();
		store = stores.open(folder.resolve("office"));
		assertEquals(rows, store.rows(BY_PERSONS));
	}

	/** Within a change the database answers. */
	private void assertSame() {
		List<Row> database = store.change(OFFICER, transaction -> transaction.rows(BY_PERSONS));
		assertEquals(database, store.rows(BY_PERSONS));
		assertArrayEquals(database.stream().mapToLong(Row::id).toArray(), store.ids(BY_PERSONS));
	}

	private List<Filing> insert(int count) {
		List<Filing> filings = IntStream.range(0, count).mapToObj(i -> samples.next()).toList();
		return store.change(OFFICER, transaction -> {
			filings.forEach(filing -> transaction.insert(filing, "filing.received"));
			return filings;
		});
	}

	private void update(Filing filing) {
		store.change(OFFICER, transaction -> {
			transaction.update(filing, "filing.corrected");
			return null;
		});
	}
}
