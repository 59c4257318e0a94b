package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.party.Officer;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.PartyPackage;
import org.jingjian.model.party.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final FilingPackage MODEL = FilingPackage.eINSTANCE;
	private static final int MANY = 200;

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();
	private final SampleFilings samples = new SampleFilings(7);
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
	void a_saved_aggregate_comes_back_as_it_was_after_reopening() {
		Filing filing = saved();
		reopen();
		Filing found = find(filing.getId());
		assertTrue(EcoreUtil.equals(filing, found), found::toString);
		assertEquals(1, found.getVersion());
		assertTrue(filing.getId() > 0);
	}

	@Test
	void what_is_found_is_a_copy_of_the_callers_own() {
		long id = saved().getId();
		find(id).setOfficer("li");
		assertEquals(null, find(id).getOfficer());
	}

	@Test
	void ids_rise_and_are_never_given_twice_even_after_reopening_with_a_clock_set_back() {
		long first = saved().getId();
		stores.clock().back();
		reopen();
		assertTrue(saved().getId() > first);
	}

	@Test
	void an_update_raises_the_version_and_tells_what_changed() {
		Filing filing = saved();
		int persons = (int) filing.getScenarios().get(1).getStoredPersons();
		filing.setOfficer("li");
		filing.getScenarios().get(1).setStoredPersons(5);
		filing.getMaterials().remove(0);
		store.change(OFFICER, transaction -> {
			transaction.update(filing, "filing.assigned");
			return null;
		});
		assertEquals(2, filing.getVersion());
		List<HistoryEntry> history = store.history(MODEL.getFiling(), filing.getId());
		assertEquals(List.of("filing.received", "filing.assigned"), history.stream().map(HistoryEntry::action).toList());
		var changes = history.get(1).changes();
		assertTrue(changes.contains(new HistoryEntry.Change("officer", null, "li")), changes::toString);
		assertTrue(changes.contains(new HistoryEntry.Change("scenarios[2].storedPersons", Integer.toString(persons), "5")),
				changes::toString);
		assertTrue(changes.contains(new HistoryEntry.Change("materials[1].name", "备案表", null)), changes::toString);
		assertFalse(changes.stream().anyMatch(change -> change.path().startsWith("materials[2]")), changes::toString);
	}

	/** Else a change of thousands would need room for all of them at once. */
	@Test
	void a_change_lets_go_of_what_its_caller_has_let_go_of() {
		List<Long> ids = Stream.generate(this::saved).limit(MANY).map(Filing::getId).toList();
		var gone = new ReferenceQueue<Filing>();
		var held = new ArrayList<Reference<Filing>>();
		int let = store.change(OFFICER, transaction -> {
			for (long id : ids) {
				Filing filing = transaction.<Filing>find(MODEL.getFiling(), id).orElseThrow();
				filing.setOfficer("li");
				transaction.update(filing, "filing.assigned");
				held.add(new WeakReference<>(filing, gone));
			}
			return cleared(gone);
		});
		assertTrue(let > MANY / 2, let + " of " + held.size());
		assertEquals("li", find(ids.getLast()).getOfficer());
	}

	/** How many the collector finds, which may take it more than one turn. */
	private static int cleared(ReferenceQueue<Filing> gone) {
		int cleared = 0;
		for (int turn = 0; turn < 20 && cleared <= MANY / 2; turn++) {
			System.gc();
			cleared += Stream.generate(gone::poll).takeWhile(Objects::nonNull).count();
		}
		return cleared;
	}

	@Test
	void every_state_of_the_past_can_be_had_again() {
		Filing filing = saved();
		List<Filing> states = new ArrayList<>(List.of(EcoreUtil.copy(filing)));
		for (FilingState state : FilingState.values()) {
			filing.setState(state);
			filing.getScenarios().add(samples.next().getScenarios().get(0));
			store.change(OFFICER, transaction -> {
				transaction.update(filing, "filing.changed");
				return null;
			});
			states.add(EcoreUtil.copy(filing));
		}
		reopen();
		for (Filing state : states) {
			Optional<Filing> found = store.asOf(MODEL.getFiling(), filing.getId(), state.getVersion());
			assertTrue(EcoreUtil.equals(state, found.orElseThrow()), "version " + state.getVersion());
		}
		assertEquals(Optional.empty(), store.asOf(MODEL.getFiling(), filing.getId(), states.size() + 1));
		assertEquals(Optional.empty(), store.asOf(MODEL.getFiling(), filing.getId(), 0));
	}

	@Test
	void the_second_of_two_edits_of_one_state_is_a_conflict_and_changes_nothing() {
		long id = saved().getId();
		Filing mine = find(id);
		Filing theirs = find(id);
		theirs.setOfficer("zhao");
		mine.setOfficer("qian");
		update(theirs);
		Conflict conflict = assertThrows(Conflict.class, () -> update(mine));
		assertEquals(2, conflict.storedVersion());
		assertEquals(1, mine.getVersion());
		assertEquals("zhao", find(id).getOfficer());
		assertEquals(2, store.history(MODEL.getFiling(), id).size());
	}

	@Test
	void an_exception_undoes_the_whole_change_and_the_aggregates_can_be_saved_again() {
		Filing kept = saved();
		Filing fresh = samples.next();
		long entries = store.journal().size();
		assertThrows(IllegalStateException.class, () -> store.change(OFFICER, transaction -> {
			transaction.insert(fresh, "filing.received");
			kept.setOfficer("li");
			transaction.update(kept, "filing.assigned");
			transaction.note("noted", "something");
			for (int i = 0; i < 1000; i++) {
				transaction.insert(samples.next(), "filing.received");
			}
			throw new IllegalStateException("changed my mind");
		}));
		assertEquals(entries, store.journal().size());
		assertEquals(0, fresh.getId());
		assertEquals(1, kept.getVersion());
		assertEquals(1, store.count(Query.of(MODEL.getFiling())));
		store.change(OFFICER, transaction -> {
			transaction.insert(fresh, "filing.received");
			transaction.update(kept, "filing.assigned");
			return null;
		});
		assertEquals("li", find(kept.getId()).getOfficer());
		assertValid();
	}

	@Test
	void a_change_sees_its_own_writes_and_others_do_not_yet() {
		store.change(OFFICER, transaction -> {
			Filing filing = samples.next();
			transaction.insert(filing, "filing.received");
			filing.setOfficer("li");
			transaction.update(filing, "filing.assigned");
			Filing found = transaction.<Filing>find(MODEL.getFiling(), filing.getId()).orElseThrow();
			assertEquals("li", found.getOfficer());
			assertEquals(2, found.getVersion());
			assertEquals(1, transaction.rows(Query.of(MODEL.getFiling(), Filter.is("officer", "li"))).size());
			assertEquals(0, store.count(Query.of(MODEL.getFiling())));
			return null;
		});
		assertEquals(1, store.count(Query.of(MODEL.getFiling())));
		assertValid();
	}

	@Test
	void a_second_record_with_a_unique_value_is_refused() {
		store.change(OFFICER, transaction -> {
			transaction.insert(officer("admin"), "officer.added");
			return null;
		});
		Refusal refusal = assertThrows(Refusal.class, () -> store.change(OFFICER, transaction -> {
			transaction.insert(officer("admin"), "officer.added");
			return null;
		}));
		assertEquals("record.duplicate", refusal.reason().key());
		assertEquals(1, store.count(Query.of(PartyPackage.eINSTANCE.getOfficer())));
		assertValid();
	}

	@Test
	void a_failure_that_the_work_swallows_still_undoes_the_change() {
		assertThrows(Refusal.class, () -> store.change(OFFICER, transaction -> {
			transaction.insert(officer("admin"), "officer.added");
			transaction.insert(officer("admin"), "officer.added");
			try {
				transaction.rows(Query.of(PartyPackage.eINSTANCE.getOfficer()));
			} catch (Refusal ignored) {
				transaction.note("went.on", null);
			}
			return null;
		}));
		assertEquals(0, store.count(Query.of(PartyPackage.eINSTANCE.getOfficer())));
		assertValid();
	}

	@Test
	void a_change_within_a_change_is_a_bug() {
		assertThrows(IllegalStateException.class, () -> store.change(OFFICER, outer -> store.change(OFFICER, inner -> null)));
	}

	@Test
	void a_transaction_kept_beyond_its_change_does_nothing() {
		Transaction[] kept = new Transaction[1];
		store.change(OFFICER, transaction -> kept[0] = transaction);
		assertThrows(IllegalStateException.class, () -> kept[0].insert(samples.next(), "filing.received"));
	}

	@Test
	void notes_and_saves_stand_in_the_journal_in_their_order() {
		long before = store.journal().size();
		Filing filing = samples.next();
		store.change(OFFICER, transaction -> {
			transaction.note("session.opened", "wang");
			transaction.insert(filing, "filing.received");
			transaction.note("exported", "3 rows");
			return null;
		});
		List<Journal.Entry> entries = store.journal().entries(before + 1, 10);
		assertEquals(List.of("session.opened", "filing.received", "exported"), entries.stream().map(Journal.Entry::action).toList());
		assertEquals(List.of(0L, filing.getId(), 0L), entries.stream().map(Journal.Entry::id).toList());
		assertEquals("filing", entries.get(1).type());
		assertEquals(before + 3, store.journal().size());
		assertEquals(entries.get(2).hash(), store.journal().head());
		assertValid();
	}

	@Test
	void a_bulk_load_is_searchable_and_whole() {
		saved();
		List<Long> ids = store.bulkLoad(OFFICER, MODEL.getFiling(), load -> {
			var all = new ArrayList<Long>();
			for (int portion = 0; portion < 3; portion++) {
				List<Filing> filings = Stream.generate(samples::next).limit(333).toList();
				load.insert(filings, "filing.received");
				filings.forEach(filing -> all.add(filing.getId()));
			}
			return all;
		});
		assertEquals(999, ids.stream().distinct().count());
		assertEquals(1000, store.count(Query.of(MODEL.getFiling())));
		assertValid();
		reopen();
		assertValid();
	}

	@Test
	void a_closed_store_says_so() {
		store.close();
		assertInstanceOf(Refusal.class, assertThrows(RuntimeException.class, this::saved));
	}

	private static Officer officer(String account) {
		Officer officer = PartyFactory.eINSTANCE.createOfficer();
		officer.setAccount(account);
		officer.getRoles().add(Role.SYSTEM_ADMINISTRATOR);
		return officer;
	}

	private void assertValid() {
		Journal.Verification verification = store.journal().verify(true, Progress.NONE);
		assertTrue(verification.valid(), () -> verification.firstFault().toString());
		assertEquals(store.journal().size(), verification.entries());
		assertEquals(store.journal().head(), verification.head());
	}

	private void reopen() {
		store.close();
		store = stores.open(folder.resolve("office"));
	}

	private Filing saved() {
		Filing filing = samples.next();
		store.change(OFFICER, transaction -> {
			transaction.insert(filing, "filing.received");
			return null;
		});
		return filing;
	}

	private void update(Filing filing) {
		store.change(OFFICER, transaction -> {
			transaction.update(filing, "filing.assigned");
			return null;
		});
	}

	private Filing find(long id) {
		return store.<Filing>find(MODEL.getFiling(), id).orElseThrow();
	}
}
