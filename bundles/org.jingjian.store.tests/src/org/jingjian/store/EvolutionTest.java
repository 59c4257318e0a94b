package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Keys;
import org.jingjian.model.record.Aggregate;
import org.jingjian.model.record.RecordPackage;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.files.StoreHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack's model changes between one opening of a store and the next. */
class EvolutionTest {
	private static final Actor ACTOR = new Actor("wang");
	/** So many that their columns are worth a file. */
	private static final int VISITS = 2500;

	@TempDir
	private Path folder;
	private final byte[] key = Keys.random();

	/** An aggregate without generated code. */
	private static final class AnyAggregate extends DynamicEObjectImpl implements Aggregate {
		AnyAggregate(EClass type) {
			super(type);
		}

		@Override
		public long getId() {
			return (Long) eGet(RecordPackage.Literals.AGGREGATE__ID);
		}

		@Override
		public void setId(long value) {
			eSet(RecordPackage.Literals.AGGREGATE__ID, value);
		}

		@Override
		public int getVersion() {
			return (Integer) eGet(RecordPackage.Literals.AGGREGATE__VERSION);
		}

		@Override
		public void setVersion(int value) {
			eSet(RecordPackage.Literals.AGGREGATE__VERSION, value);
		}
	}

	@Test
	void a_feature_becomes_a_column_later_and_is_filled_for_all() {
		EClass before = visit("place");
		long id;
		try (Store store = store(before, true)) {
			id = insert(store, before, "place", "济南");
		}
		EClass after = visit("place");
		column(after, "place", "true");
		try (Store store = store(after, false)) {
			assertEquals(List.of(id), store.rows(Query.of(after, Filter.is("place", "济南"))).stream().map(Row::id).toList());
			assertValid(store);
		}
	}

	@Test
	void columns_kept_for_the_list_are_not_used_when_the_model_has_others_or_had_in_between() throws Exception {
		EClass before = listed(visit("place", "grade"), "place");
		EClass after = listed(visit("place", "grade"), "place", "grade");
		try (Store store = store(before, true)) {
			insert(store, before, VISITS);
			assertEquals(VISITS, store.count(Query.of(before, Filter.is("place", "济南"))));
		}
		Path file = folder.resolve("office").resolve("columns-visit");
		byte[] written = Files.readAllBytes(file);
		try (Store store = store(after, false)) {
			assertEquals(VISITS, store.count(Query.of(after, Filter.is("grade", "二级"))));
		}
		assertFalse(Arrays.equals(written, Files.readAllBytes(file)), "not written for the new model");
		Files.write(file, written);
		try (var header = StoreHeader.read(folder.resolve("office"), key);
				var database = Database.open(folder.resolve("office"), header.keyPair("database"))) {
			database.execute("UPDATE \"visit\" SET \"place\" = 'marked'");
		}
		try (Store store = store(before, false)) {
			assertEquals(VISITS, store.count(Query.of(before, Filter.is("place", "marked"))), "the file of before");
		}
	}

	@Test
	void a_new_feature_has_its_default_in_old_records_and_can_be_saved() {
		EClass before = visit("place");
		long id;
		try (Store store = store(before, true)) {
			id = insert(store, before, "place", "济南");
		}
		EClass after = visit("grade", "place");
		try (Store store = store(after, false)) {
			Aggregate found = store.<Aggregate>find(after, id).orElseThrow();
			assertEquals("济南", get(found, "place"));
			assertEquals(null, get(found, "grade"));
			set(found, "grade", "二级");
			update(store, found);
			assertEquals("二级", get(store.<Aggregate>find(after, id).orElseThrow(), "grade"));
			assertEquals(null, get(store.<Aggregate>asOf(after, id, 1).orElseThrow(), "grade"));
			assertValid(store);
		}
	}

	@Test
	void a_record_with_a_feature_that_is_not_known_is_read_and_not_overwritten() {
		EClass before = visit("place", "grade");
		long id;
		try (Store store = store(before, true)) {
			id = insert(store, before, "grade", "二级");
		}
		EClass after = visit("place");
		try (Store store = store(after, false)) {
			Aggregate found = store.<Aggregate>find(after, id).orElseThrow();
			set(found, "place", "青岛");
			Refusal refusal = assertThrows(Refusal.class, () -> update(store, found));
			assertEquals("record.newer", refusal.reason().key());
			assertValid(store);
		}
		try (Store store = store(before, false)) {
			assertEquals("二级", get(store.<Aggregate>find(before, id).orElseThrow(), "grade"));
		}
	}

	@Test
	void records_of_a_pack_that_was_taken_away_are_still_there_when_it_comes_back_even_through_a_backup() {
		EClass type = visit("place");
		column(type, "place", "true");
		long id;
		try (Store store = store(type, true)) {
			id = insert(store, type, "place", "烟台");
		}
		try (Store store = new TestStoresOf(key).open(folder.resolve("office"))) {
			assertThrows(IllegalArgumentException.class, () -> store.find(type, id));
			assertValid(store);
			store.backup(folder.resolve("backup"), Progress.NONE);
		}
		new TestStoresOf(key).stores().restore(folder.resolve("backup"), folder.resolve("restored"), key, Progress.NONE);
		for (String office : List.of("office", "restored")) {
			try (Store store = new TestStoresOf(key, type.getEPackage()).open(folder.resolve(office))) {
				assertEquals(1, store.count(Query.of(type, Filter.is("place", "烟台"))), office);
				assertEquals("烟台", get(store.<Aggregate>find(type, id).orElseThrow(), "place"), office);
				assertValid(store);
			}
		}
	}

	/** Stores with a given key. */
	private record TestStoresOf(byte[] key, EPackage... more) {
		Stores stores() {
			return Stores.embedded(InstantSource.system(), more);
		}

		Store open(Path folder) {
			return stores().open(folder, key);
		}
	}

	private Store store(EClass type, boolean create) {
		var stores = new TestStoresOf(key, type.getEPackage()).stores();
		return create ? stores.create(folder.resolve("office"), key) : stores.open(folder.resolve("office"), key);
	}

	private static EClass visit(String... attributes) {
		EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
		pack.setName("visits");
		pack.setNsURI("urn:test:visits");
		pack.setNsPrefix("visits");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("Visit");
		type.getESuperTypes().add(RecordPackage.Literals.AGGREGATE);
		annotate(type, "urn:jingjian:table", "table", "visit");
		for (String name : attributes) {
			EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setName(name);
			attribute.setEType(EcorePackage.Literals.ESTRING);
			type.getEStructuralFeatures().add(attribute);
		}
		pack.getEClassifiers().add(type);
		pack.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public EObject create(EClass wanted) {
				return new AnyAggregate(wanted);
			}
		});
		return type;
	}

	private static EClass listed(EClass type, String... columns) {
		type.getEAnnotation("urn:jingjian:table").getDetails().put("listed", "true");
		Stream.of(columns).forEach(name -> column(type, name, "false"));
		return type;
	}

	private static void insert(Store store, EClass type, int count) {
		store.change(ACTOR, transaction -> {
			for (int i = 0; i < count; i++) {
				Aggregate aggregate = (Aggregate) EcoreUtil.create(type);
				set(aggregate, "place", "济南");
				set(aggregate, "grade", "二级");
				transaction.insert(aggregate, "visit.planned");
			}
			return null;
		});
	}

	private static void column(EClass type, String attribute, String index) {
		annotate(type.getEStructuralFeature(attribute), "urn:jingjian:column", "index", index);
	}

	private static void annotate(EModelElement element, String source, String name, String value) {
		var annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource(source);
		annotation.getDetails().put(name, value);
		element.getEAnnotations().add(annotation);
	}

	private static long insert(Store store, EClass type, String attribute, String value) {
		Aggregate aggregate = (Aggregate) EcoreUtil.create(type);
		set(aggregate, attribute, value);
		store.change(ACTOR, transaction -> {
			transaction.insert(aggregate, "visit.planned");
			return null;
		});
		return aggregate.getId();
	}

	private static void update(Store store, Aggregate aggregate) {
		store.change(ACTOR, transaction -> {
			transaction.update(aggregate, "visit.changed");
			return null;
		});
	}

	private static Object get(EObject object, String attribute) {
		return object.eGet(object.eClass().getEStructuralFeature(attribute));
	}

	private static void set(EObject object, String attribute, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(attribute), value);
	}

	private static void assertValid(Store store) {
		Journal.Verification verification = store.journal().verify(true, Progress.NONE);
		assertTrue(verification.valid(), () -> String.valueOf(verification.firstFault()));
	}
}
