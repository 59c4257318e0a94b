package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.party.PartyPackage;
import org.jingjian.model.record.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
	private static final List<EClass> TYPES = List.of(FilingPackage.Literals.FILING, FilingPackage.Literals.HELD_ROW,
			PartyPackage.Literals.AGENCY, PartyPackage.Literals.OFFICER, PartyPackage.Literals.SETTING);

	@TempDir
	private Path folder;

	@Test
	void aggregates_of_any_class_and_value_come_back_and_their_past_with_them() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		var generated = new RandomAggregates(random);
		var stores = new TestStores();
		var states = new ArrayList<Aggregate>();
		int unique = 0;
		try (Store store = stores.create(folder.resolve("office"))) {
			for (int i = 0; i < 300; i++) {
				Aggregate aggregate = (Aggregate) generated.next(TYPES.get(random.nextInt(TYPES.size())));
				makeUnique(aggregate, unique++);
				save(store, aggregate, states);
				while (random.nextInt(3) == 0) {
					Aggregate other = (Aggregate) generated.next(aggregate.eClass());
					other.setId(aggregate.getId());
					other.setVersion(aggregate.getVersion());
					makeUnique(other, unique++);
					save(store, other, states);
					aggregate = other;
				}
			}
		}
		try (Store store = stores.open(folder.resolve("office"))) {
			for (Aggregate state : states) {
				var found = store.<Aggregate>asOf(state.eClass(), state.getId(), state.getVersion()).orElseThrow();
				assertTrue(EcoreUtil.equals(state, found), () -> "seed " + seed + ", " + state.eClass().getName() + " " + state.getId());
				int version = store.<Aggregate>find(state.eClass(), state.getId()).orElseThrow().getVersion();
				assertEquals(version, store.history(state.eClass(), state.getId()).size(), "seed " + seed);
			}
			Journal.Verification verification = store.journal().verify(true, Progress.NONE);
			assertTrue(verification.valid(), () -> "seed " + seed + ": " + verification.firstFault());
		}
	}

	private static void save(Store store, Aggregate aggregate, List<Aggregate> states) {
		store.change(new Actor("wang"), transaction -> {
			if (aggregate.getId() == 0) {
				transaction.insert(aggregate, "made");
			} else {
				transaction.update(aggregate, "changed");
			}
			return null;
		});
		states.add(EcoreUtil.copy(aggregate));
	}

	private static void makeUnique(Aggregate aggregate, int number) {
		aggregate.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEAnnotation("urn:jingjian:column") != null
						&& "unique".equals(attribute.getEAnnotation("urn:jingjian:column").getDetails().get("index")))
				.forEach(attribute -> aggregate.eSet(attribute, "u" + number));
	}
}
