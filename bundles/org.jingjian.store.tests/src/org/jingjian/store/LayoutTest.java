package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.files.StoreHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the first layout, whose documents stand in the tables of their records. */
class LayoutTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final int FILINGS = 300;

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();
	private final SampleFilings samples = new SampleFilings(29);
	private Path office;
	private Filing last;

	@BeforeEach
	void fillAndSetBack() throws SQLException {
		office = folder.resolve("office");
		try (Store store = stores.create(office)) {
			store.change(OFFICER, transaction -> {
				for (int i = 0; i < FILINGS; i++) {
					last = samples.next();
					transaction.insert(last, "filing.received");
				}
				last.setOfficer("li");
				transaction.update(last, "filing.assigned");
				return null;
			});
		}
		try (var database = database()) {
			for (String table : Schema.tables(database.writer())) {
				database.execute("ALTER TABLE \"" + table + "\" ADD COLUMN \"doc\" VARBINARY(1048576)",
						"UPDATE \"" + table + "\" r SET \"doc\" = (SELECT \"doc\" FROM \"jj_doc_" + table + "\" d WHERE d.\"id\" = r.\"id\")");
			}
			database.execute("UPDATE \"jj_meta\" SET \"text\" = '1' WHERE \"key\" = 'layout'");
		}
	}

	@Test
	void is_brought_to_this_one_with_all_it_holds() throws SQLException {
		execute("DROP TABLE \"jj_doc_filing\"");
		assertWhole();
	}

	@Test
	void is_brought_to_this_one_where_that_was_interrupted() throws SQLException {
		execute("DELETE FROM \"jj_doc_filing\" WHERE \"id\" > (SELECT AVG(\"id\") FROM \"filing\")");
		assertWhole();
	}

	private void assertWhole() throws SQLException {
		long[] ids;
		try (Store store = stores.open(office)) {
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
			assertTrue(EcoreUtil.equals(last, store.<Filing>find(FilingPackage.eINSTANCE.getFiling(), last.getId()).orElseThrow()));
			assertEquals(2, store.history(FilingPackage.eINSTANCE.getFiling(), last.getId()).size());
			ids = store.ids(Query.of(FilingPackage.eINSTANCE.getFiling()));
			assertEquals(FILINGS, ids.length);
		}
		try (var database = database()) {
			assertEquals(Schema.LAYOUT, new Schema(database).layout());
			assertEquals(List.of(), Schema.tables(database.writer()).stream().filter(table -> hasDocuments(database, table)).toList());
		}
		try (Store store = stores.open(office)) {
			assertArrayEquals(ids, store.ids(Query.of(FilingPackage.eINSTANCE.getFiling())));
		}
	}

	private static boolean hasDocuments(Database database, String table) {
		try {
			return new Schema(database).columns(table).contains("doc");
		} catch (SQLException failed) {
			throw new AssertionError(failed);
		}
	}

	private void execute(String sql) throws SQLException {
		try (var database = database()) {
			database.execute(sql);
		}
	}

	private Database database() throws SQLException {
		try (var header = StoreHeader.read(office, stores.key())) {
			return Database.open(office, header.keyPair("database"));
		}
	}
}
