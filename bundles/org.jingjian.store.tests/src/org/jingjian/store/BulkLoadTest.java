package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.party.Officer;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.PartyPackage;
import org.jingjian.model.record.Aggregate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a bulk load one transaction is written while the next is prepared: what fails must not take the other with it. */
class BulkLoadTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final EClass FILING = FilingPackage.eINSTANCE.getFiling();
	private static final EClass OFFICERS = PartyPackage.eINSTANCE.getOfficer();
	private static final String ACTION = "filing.received";

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();
	private final SampleFilings samples = new SampleFilings(41);
	private Store store;

	@BeforeEach
	void create() {
		store = stores.create(folder.resolve("office"));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void batches_are_acknowledged_when_the_next_one_or_the_load_returns() {
		BulkLoad over = store.bulkLoad(OFFICER, FILING, load -> {
			load.insert(some(100), ACTION);
			assertEquals(0, load.acknowledged());
			load.insert(some(30), ACTION);
			assertEquals(100, load.acknowledged());
			load.insert(List.of(), ACTION);
			assertEquals(130, load.acknowledged());
			load.insert(some(5), ACTION);
			return load;
		});
		assertEquals(135, over.acknowledged());
		assertStored(FILING, 135);
	}

	@Test
	void whatever_the_sizes_every_filing_comes_back_as_it_was_handed_over() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		var all = new ArrayList<Filing>();
		store.bulkLoad(OFFICER, FILING, load -> {
			for (int batch = 0; batch < 12; batch++) {
				List<Filing> some = some(random.nextInt(random.nextBoolean() ? 1500 : 70));
				load.insert(some, ACTION);
				all.addAll(some);
			}
			return null;
		});
		assertStored(FILING, all.size());
		for (Filing filing : all) {
			Filing read = store.<Filing>find(FILING, filing.getId()).orElseThrow();
			assertTrue(EcoreUtil.equals(filing, read), "seed " + seed);
			assertEquals(filing.getVersion(), read.getVersion());
		}
	}

	@Test
	void what_was_not_acknowledged_is_not_stored_if_the_work_fails() {
		List<Filing> acknowledged = some(200);
		List<Filing> handedOver = some(200);
		assertThrows(IllegalStateException.class, () -> store.bulkLoad(OFFICER, FILING, load -> {
			load.insert(acknowledged, ACTION);
			load.insert(handedOver, ACTION);
			throw new IllegalStateException("changed its mind");
		}));
		assertStored(FILING, 200);
		assertEquals(1, acknowledged.getLast().getVersion());
		assertNew(handedOver);
	}

	@Test
	void a_refused_batch_takes_no_other_with_it() {
		List<Officer> twice = officers("b", 300);
		twice.get(290).setAccount(twice.get(40).getAccount());
		List<Officer> after = officers("c", 300);
		store.bulkLoad(OFFICER, OFFICERS, load -> {
			load.insert(officers("a", 300), ACTION);
			load.insert(twice, ACTION);
			assertThrows(Refusal.class, () -> load.insert(after, ACTION));
			assertEquals(300, load.acknowledged());
			return null;
		});
		assertNew(twice);
		assertStored(OFFICERS, 600);
		assertTrue(store.find(OFFICERS, after.getFirst().getId()).isPresent());
	}

	/** The first batch of a kind teaches how its documents are packed; what it taught goes with it. */
	@Test
	void a_refused_first_batch_leaves_nothing_behind() {
		List<Officer> twice = officers("a", 100);
		twice.get(90).setAccount(twice.get(1).getAccount());
		store.bulkLoad(OFFICER, OFFICERS, load -> {
			load.insert(twice, ACTION);
			assertThrows(Refusal.class, () -> load.insert(officers("b", 100), ACTION));
			return null;
		});
		assertNew(twice);
		assertStored(OFFICERS, 100);
	}

	@Test
	void a_refused_last_batch_is_told_when_the_load_ends() {
		List<Officer> twice = officers("b", 2);
		twice.get(1).setAccount(twice.get(0).getAccount());
		assertThrows(Refusal.class, () -> store.bulkLoad(OFFICER, OFFICERS, load -> {
			load.insert(officers("a", 70), ACTION);
			load.insert(twice, ACTION);
			return null;
		}));
		assertNew(twice);
		assertStored(OFFICERS, 70);
	}

	@Test
	void what_has_an_id_is_not_inserted_and_its_batch_neither() {
		List<Filing> before = some(80);
		List<Filing> again = new ArrayList<>(some(80));
		again.add(again.getFirst());
		store.bulkLoad(OFFICER, FILING, load -> {
			load.insert(before, ACTION);
			assertThrows(IllegalArgumentException.class, () -> load.insert(again, ACTION));
			return null;
		});
		assertNew(again);
		assertStored(FILING, 80);
	}

	private List<Filing> some(int count) {
		return Stream.generate(samples::next).limit(count).toList();
	}

	private static List<Officer> officers(String prefix, int count) {
		return IntStream.range(0, count).mapToObj(number -> {
			Officer officer = PartyFactory.eINSTANCE.createOfficer();
			officer.setAccount(prefix + number);
			return officer;
		}).toList();
	}

	private static void assertNew(List<? extends Aggregate> aggregates) {
		assertTrue(aggregates.stream().allMatch(aggregate -> aggregate.getId() == 0 && aggregate.getVersion() == 0));
	}

	/** Also after opening again. */
	private void assertStored(EClass type, int count) {
		for (int opened = 0; opened < 2; opened++) {
			assertEquals(count, store.count(Query.of(type)));
			Journal.Verification verification = store.journal().verify(true, Progress.NONE);
			assertTrue(verification.valid(), () -> verification.firstFault().toString());
			if (opened == 0) {
				store.close();
				store = stores.open(folder.resolve("office"));
			}
		}
	}
}
