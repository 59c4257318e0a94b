package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaceTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final int CHANGES = 300;

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();

	@Test
	void a_file_that_many_changes_made_large_is_small_again_and_whole_after_closing() throws IOException {
		Path office = folder.resolve("office");
		long large;
		Filing filing = new SampleFilings(7).next();
		try (Store store = stores.create(office)) {
			store.change(OFFICER, transaction -> {
				transaction.insert(filing, "filing.received");
				return null;
			});
			for (int i = 0; i < CHANGES; i++) {
				filing.setOfficer("officer" + i);
				store.change(OFFICER, transaction -> {
					transaction.update(filing, "filing.edited");
					return null;
				});
			}
			large = size(office);
		}
		long small = size(office);
		assertTrue(small < large / 4, "was " + large + ", is " + small);
		try (Store store = stores.open(office)) {
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
			for (Row row : store.rows(Query.of(FilingPackage.eINSTANCE.getFiling()).columns("officer"))) {
				assertEquals("officer" + (CHANGES - 1), row.values().get(0));
			}
		}
	}

	private static long size(Path office) throws IOException {
		try (var files = Files.list(office)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
