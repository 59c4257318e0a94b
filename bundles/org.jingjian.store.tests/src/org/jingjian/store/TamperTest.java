package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.files.StoreHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has the key, and the database open in a tool of his own, changes what is stored. */
class TamperTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final int FILINGS = 40;
	private static final int FLIPS = Integer.getInteger("jingjian.flips", 60);

	@TempDir
	private Path folder;
	private final TestStores stores = new TestStores();
	private final SampleFilings samples = new SampleFilings(13);
	private Path office;
	private long anyId;
	private long first;
	private String attachment;

	@BeforeEach
	void fill() {
		office = folder.resolve("office");
		try (Store store = stores.create(office)) {
			first = store.journal().size() + 1;
			store.change(OFFICER, transaction -> {
				for (int i = 0; i < FILINGS; i++) {
					Filing filing = samples.next();
					transaction.insert(filing, "filing.received");
					anyId = filing.getId();
					filing.setOfficer("li");
					transaction.update(filing, "filing.assigned");
				}
				transaction.note("exported", "40 rows");
				return null;
			});
			attachment = store.attachments().keep(new ByteArrayInputStream(new byte[150_000])).digest();
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	@Test
	void every_column_of_a_journal_entry_is_vouched_for() throws SQLException {
		long entry = first + 7;
		for (String change : new String[] { "\"at\" = \"at\" + 1", "\"account\" = 'zhao'", "\"action\" = 'filing.rejected'",
				"\"type\" = 'setting'", "\"id\" = \"id\" + 1", "\"version\" = 9", "\"previous\" = 1", "\"detail\" = 'x'",
				"\"change\" = X'00'", "\"digest\" = X'00'", "\"hash\" = \"digest\"" }) {
			String column = change.substring(1, change.indexOf('"', 1));
			execute("CREATE TABLE \"jj_kept\" AS SELECT * FROM \"jj_journal\" WHERE \"number\" = " + entry,
					"UPDATE \"jj_journal\" SET " + change + " WHERE \"number\" = " + entry);
			assertFault("fault.entry.changed", Long.toString(entry), change);
			execute("UPDATE \"jj_journal\" SET \"" + column + "\" = (SELECT \"" + column
					+ "\" FROM \"jj_kept\") WHERE \"number\" = " + entry, "DROP TABLE \"jj_kept\"");
		}
	}

	@Test
	void a_removed_entry_is_found() throws SQLException {
		execute("DELETE FROM \"jj_journal\" WHERE \"number\" = " + (first + 3));
		assertFault("fault.entry.missing", Long.toString(first + 3), "removed");
	}

	@Test
	void two_exchanged_entries_are_found() throws SQLException {
		execute("UPDATE \"jj_journal\" SET \"number\" = -1 WHERE \"number\" = " + (first + 4),
				"UPDATE \"jj_journal\" SET \"number\" = " + (first + 4) + " WHERE \"number\" = " + (first + 5),
				"UPDATE \"jj_journal\" SET \"number\" = " + (first + 5) + " WHERE \"number\" = -1");
		assertFault("fault.entry.changed", Long.toString(first + 4), "exchanged");
	}

	@Test
	void an_inserted_entry_is_found() throws SQLException {
		long last = first + 2 * FILINGS + 1;
		execute("INSERT INTO \"jj_journal\" SELECT \"number\" + 1, \"at\", \"account\", \"action\", \"type\", \"id\", \"version\","
				+ " \"previous\", \"detail\", \"change\", \"digest\", \"hash\" FROM \"jj_journal\" WHERE \"number\" = " + last);
		assertFault("fault.entry.changed", Long.toString(last + 1), "inserted");
	}

	@Test
	void entries_cut_off_at_the_end_are_missed() throws SQLException {
		long note = first + 2 * FILINGS;
		execute("DELETE FROM \"jj_journal\" WHERE \"number\" >= " + note, "DELETE FROM \"jj_attachment\"");
		assertFault("fault.entry.missing", Long.toString(note), "cut");
		try (Store store = stores.open(office)) {
			Refusal refusal = assertThrows(Refusal.class, () -> store.change(OFFICER, transaction -> {
				transaction.note("exported", "covers it up");
				return null;
			}));
			assertEquals("store.unanchored", refusal.reason().key());
		}
	}

	@Test
	void a_missing_head_file_is_found() throws IOException {
		Files.delete(office.resolve("head"));
		assertFault("fault.head", "", "without head");
	}

	@Test
	void a_changed_column_of_a_record_is_found() throws SQLException {
		execute("UPDATE \"filing\" SET \"stored_persons\" = 1 WHERE \"id\" = " + anyId);
		assertFault("fault.record.changed", Long.toString(anyId), "column");
	}

	@Test
	void a_record_set_back_to_what_it_was_is_found() throws SQLException {
		execute("UPDATE \"filing\" SET \"version\" = 1, \"entry\" = (SELECT \"number\" FROM \"jj_journal\" WHERE \"id\" = " + anyId
				+ " AND \"version\" = 1) WHERE \"id\" = " + anyId);
		assertFault("fault.record.changed", Long.toString(anyId), "set back");
	}

	@Test
	void exchanged_documents_are_found() throws SQLException {
		execute("UPDATE \"jj_doc_filing\" SET \"doc\" = (SELECT \"doc\" FROM \"jj_doc_filing\" WHERE \"id\" = (SELECT MIN(\"id\") FROM \"filing\"))"
				+ " WHERE \"id\" = " + anyId);
		assertFault("fault.record.changed", Long.toString(anyId), "exchanged");
	}

	@Test
	void a_removed_document_is_found() throws SQLException {
		execute("DELETE FROM \"jj_doc_filing\" WHERE \"id\" = " + anyId);
		assertFault("fault.record.changed", Long.toString(anyId), "document removed");
	}

	@Test
	void a_removed_record_is_found() throws SQLException {
		execute("DELETE FROM \"filing\" WHERE \"id\" = " + anyId);
		assertFault("fault.record.missing", Long.toString(anyId), "removed");
	}

	@Test
	void an_inserted_record_is_found() throws SQLException {
		execute("CREATE TABLE \"jj_kept\" AS SELECT * FROM \"filing\" WHERE \"id\" = " + anyId,
				"UPDATE \"jj_kept\" SET \"id\" = 77", "INSERT INTO \"filing\" SELECT * FROM \"jj_kept\"", "DROP TABLE \"jj_kept\"");
		assertFault("fault.record.changed", "77", "inserted");
	}

	@Test
	void exchanged_names_of_the_model_are_found() throws SQLException {
		execute("UPDATE \"jj_name\" SET \"name\" = 'purposf' WHERE \"name\" = 'purpose'");
		Refusal refusal = assertThrows(Refusal.class, () -> stores.open(office));
		assertEquals("fault.names", refusal.reason().key());
	}

	@Test
	void a_changed_dictionary_is_found() throws SQLException {
		try (Store store = stores.open(office)) {
			store.change(OFFICER, transaction -> {
				for (int i = 0; i < 200; i++) {
					transaction.insert(samples.next(), "filing.received");
				}
				return null;
			});
		}
		execute("UPDATE \"jj_dictionary\" SET \"content\" = CAST(REPEAT(X'41', 8192) AS VARBINARY)");
		try (Store store = stores.open(office)) {
			assertEquals("fault.names", store.journal().verify(true, Progress.NONE).firstFault().orElseThrow().key());
		}
	}

	@Test
	void an_attachment_removed_from_the_table_is_missed() throws SQLException {
		execute("DELETE FROM \"jj_attachment\"");
		assertFault("attachment.missing", attachment, "row");
	}

	@Test
	void a_flipped_byte_anywhere_in_an_attachment_is_found_named_and_not_handed_out() throws IOException {
		Path file;
		try (Stream<Path> files = Files.list(office.resolve("attachments"))) {
			file = files.findFirst().orElseThrow();
		}
		byte[] whole = Files.readAllBytes(file);
		var random = new Random(17);
		try (Store store = stores.open(office)) {
			for (int i = 0; i < 40; i++) {
				int at = i < 10 ? i * 5 : random.nextInt(whole.length);
				byte[] altered = whole.clone();
				altered[at] ^= 0x10;
				Files.write(file, altered);
				assertAttachment(store, "attachment.altered", "byte " + at);
			}
			Files.write(file, Arrays.copyOf(whole, whole.length - 1));
			assertAttachment(store, "attachment.altered", "cut");
			Files.delete(file);
			assertAttachment(store, "attachment.missing", "deleted");
			Files.write(file, whole);
			assertTrue(store.journal().verify(true, Progress.NONE).valid());
		}
	}

	@Test
	void a_flipped_byte_anywhere_in_the_database_is_harmless_or_found() throws IOException {
		Path file = office.resolve("office.mv.db");
		byte[] whole = Files.readAllBytes(file);
		long seed = new Random().nextLong();
		var random = new Random(seed);
		String head;
		try (Store store = stores.open(office)) {
			head = store.journal().head();
		}
		for (int i = 0; i < FLIPS; i++) {
			int at = random.nextInt(whole.length);
			byte[] altered = whole.clone();
			altered[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, altered);
			try (Store store = stores.open(office)) {
				Journal.Verification verification = store.journal().verify(true, Progress.NONE);
				if (verification.valid()) {
					assertEquals(head, verification.head(), "byte " + at + ", seed " + seed);
					assertEquals(FILINGS, store.count(Query.of(FilingPackage.eINSTANCE.getFiling())));
				}
			} catch (Refusal damaged) {
				String key = damaged.reason().key();
				assertTrue(key.endsWith(".damaged") || key.equals("fault.names") || key.equals("store.unanchored"),
						() -> damaged + ", seed " + seed);
			}
		}
		Files.write(file, whole);
	}

	private void assertAttachment(Store store, String key, String what) {
		Text fault = store.journal().verify(true, Progress.NONE).firstFault().orElseThrow();
		assertEquals(key, fault.key(), what);
		assertTrue(fault.in(Locale.ROOT).contains(attachment), what);
		var got = new byte[1][];
		assertThrows(Refusal.class, () -> {
			try (InputStream content = store.attachments().open(attachment)) {
				got[0] = content.readAllBytes();
			}
		}, what);
		assertEquals(null, got[0], what);
	}

	private void assertFault(String key, String named, String what) {
		try (Store store = stores.open(office)) {
			Journal.Verification verification = store.journal().verify(false, Progress.NONE);
			assertFalse(verification.valid(), what);
			Text fault = verification.firstFault().orElseThrow();
			assertEquals(key, fault.key(), what);
			assertTrue(fault.in(Locale.ROOT).contains(named), () -> what + ": " + fault.in(Locale.ROOT));
		}
	}

	private void execute(String... statements) throws SQLException {
		try (var header = StoreHeader.read(office, stores.key());
				Database database = Database.open(office, header.keyPair("database"))) {
			database.execute(statements);
			database.commit();
		}
	}
}
