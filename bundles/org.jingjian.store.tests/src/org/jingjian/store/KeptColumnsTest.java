package org.jingjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.store.Query.Sort;
import org.jingjian.store.internal.EmbeddedStores;
import org.jingjian.store.internal.OwnModel;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.files.StoreHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the list is sorted and counted by comes from a file of the last time, or from the rows, and nobody can tell which by
 * the answers. These tests can: they change all rows behind the store's back, which only shows where rows are read.
 */
class KeptColumnsTest {
	private static final Actor OFFICER = new Actor("wang");
	private static final EClass FILING = FilingPackage.eINSTANCE.getFiling();
	private static final int FILINGS = 2500;
	private static final String NAME = "济南不可外传科技有限公司";
	private static final Query MARKED = Query.of(FILING, Filter.is("officer", "marked"));

	private final long seed = new Random().nextLong();
	private final Random random = new Random(seed);
	private final SampleFilings samples = new SampleFilings(seed);
	private final TestStores stores = new TestStores();
	private final List<Filing> filings = new ArrayList<>();

	@TempDir
	private Path folder;
	private Path office;
	private Path file;

	@BeforeEach
	void fillAndAsk() {
		office = folder.resolve("office");
		file = office.resolve("columns-filing");
		try (Store store = stores.create(office)) {
			load(store, FILINGS);
			assertEquals(0, store.count(MARKED));
			assertFalse(Files.exists(file), "written too early");
		}
		assertTrue(Files.exists(file), "not written when the store was closed");
	}

	@Test
	void after_a_start_they_come_from_the_file_and_answer_as_the_rows_would() throws Exception {
		List<Object> fromFile = answers();
		Files.delete(file);
		assertEquals(answers(), fromFile, "seed " + seed);
		mark();
		assertEquals(0, marked());
	}

	@Test
	void what_was_changed_since_is_read_from_the_rows_and_nothing_else() throws Exception {
		byte[] before = Files.readAllBytes(file);
		int changed;
		try (Store store = stores.open(office)) {
			changed = change(store, 300);
			load(store, 170);
			store.change(OFFICER, transaction -> {
				transaction.note("exported", "3 rows");
				return null;
			});
		}
		assertTrue(Arrays.equals(before, Files.readAllBytes(file)), "written by a store that was not asked");
		List<Object> fromFile = answers();
		Files.delete(file);
		assertEquals(answers(), fromFile, "seed " + seed);
		Files.write(file, before);
		mark();
		assertEquals(changed + 170, marked(), "seed " + seed);
	}

	@Test
	void changes_after_a_start_from_the_file_are_listed_at_once_and_kept() throws Exception {
		int last;
		try (Store store = stores.open(office)) {
			assertEquals(0, store.count(MARKED));
			change(store, 50);
			load(store, 2100);
			last = change(store, 50);
			assertEquals(databaseOf(store), store.rows(byPersons()), "seed " + seed);
		}
		mark();
		assertEquals(last, marked(), "written when there were many, not again for few, seed " + seed);
		try (Store store = stores.open(office)) {
			assertEquals(FILINGS + 2100, store.ids(byPersons()).length);
		}
	}

	@Test
	void a_flipped_bit_anywhere_a_cut_and_what_is_added_are_seen_and_the_rows_read() throws Exception {
		byte[] good = Files.readAllBytes(file);
		mark();
		for (int i = 0; i < 12; i++) {
			byte[] wrong = good.clone();
			int at = i < 4 ? random.nextInt(64) : random.nextInt(wrong.length);
			wrong[at] ^= (byte) (1 << random.nextInt(8));
			assertNotUsed(wrong, "byte " + at);
		}
		for (int length : new int[] { 0, 1, 37, 65_589, good.length - 1, random.nextInt(good.length) }) {
			assertNotUsed(Arrays.copyOf(good, Math.min(length, good.length - 1)), "cut to " + length);
		}
		assertNotUsed(Arrays.copyOf(good, good.length + 1), "a byte more");
		Files.write(file, good);
		assertEquals(0, marked());
	}

	@Test
	void one_that_could_not_be_used_is_replaced() throws Exception {
		Files.write(file, new byte[5000]);
		var said = new ArrayList<String>();
		var listening = new EmbeddedStores(stores.clock(), List.of(new OwnModel()), (what, cause) -> said.add(what));
		try (Store store = listening.open(office, stores.key())) {
			assertEquals(0, store.count(MARKED));
		}
		assertEquals(List.of("The columns of filing are read from its rows, not from the file: it is damaged, of another store or of another version"), said);
		mark();
		assertEquals(0, marked());
	}

	@Test
	void that_of_another_store_with_the_same_key_is_not_used() throws Exception {
		Path other = folder.resolve("other");
		try (Store store = stores.create(other)) {
			load(store, FILINGS);
			store.count(MARKED);
		}
		Files.copy(other.resolve("columns-filing"), file, StandardCopyOption.REPLACE_EXISTING);
		mark();
		assertEquals(FILINGS, marked());
	}

	@Test
	void an_old_one_put_in_place_of_a_new_one_changes_no_answer() throws Exception {
		byte[] old = Files.readAllBytes(file);
		try (Store store = stores.open(office)) {
			store.count(MARKED);
			load(store, 2100);
			change(store, 400);
		}
		List<Object> fromNew = answers();
		assertFalse(Arrays.equals(old, Files.readAllBytes(file)));
		Files.write(file, old);
		assertEquals(fromNew, answers(), "seed " + seed);
	}

	@Test
	void one_that_is_ahead_of_a_store_put_back_to_an_earlier_copy_is_not_used() throws Exception {
		Path copy = Files.createDirectory(folder.resolve("copy"));
		Files.copy(office.resolve("office.mv.db"), copy.resolve("office.mv.db"));
		Files.copy(office.resolve("head"), copy.resolve("head"));
		try (Store store = stores.open(office)) {
			store.count(MARKED);
			load(store, 2100);
		}
		for (String name : List.of("office.mv.db", "head")) {
			Files.copy(copy.resolve(name), office.resolve(name), StandardCopyOption.REPLACE_EXISTING);
		}
		byte[] ahead = Files.readAllBytes(file);
		try (Store store = stores.open(office)) {
			assertEquals(FILINGS, store.ids(byPersons()).length, "further than the journal");
		}
		Files.write(file, ahead);
		try (Store store = stores.open(office)) {
			load(store, 2300);
		}
		try (Store store = stores.open(office)) {
			assertEquals(databaseOf(store), store.rows(byPersons()), "another way than the journal");
		}
	}

	@Test
	void a_store_that_is_not_asked_or_has_few_filings_writes_none() throws Exception {
		Files.delete(file);
		stores.open(office).close();
		assertFalse(Files.exists(file));
		Path small = folder.resolve("small");
		try (Store store = stores.create(small)) {
			load(store, 100);
			store.count(MARKED);
		}
		assertFalse(Files.exists(small.resolve("columns-filing")));
	}

	@Test
	void all_ids_come_from_columns_and_the_first_page_does_not_wait_for_them() throws Exception {
		Files.delete(file);
		try (Store store = stores.open(office)) {
			store.rows(Query.of(FILING).page(0, 100));
		}
		assertFalse(Files.exists(file), "the page was read from the database");
		try (Store store = stores.open(office)) {
			assertEquals(FILINGS, store.ids(Query.of(FILING)).length);
		}
		assertTrue(Files.exists(file), "the ids were read from columns");
	}

	@Test
	void a_large_table_is_written_while_the_store_is_in_use_and_what_was_left_half_written_is_taken_away() throws Exception {
		Path half = office.resolve("columns-filing123.part");
		Files.write(half, new byte[100]);
		Files.delete(file);
		try (Store store = stores.open(office)) {
			assertFalse(Files.exists(half));
			store.count(MARKED);
		}
		assertTrue(Files.exists(file));
		try (var left = Files.list(office)) {
			assertEquals(List.of(), left.filter(each -> each.toString().endsWith(".part")).toList());
		}
	}

	@Test
	void nothing_of_a_filing_can_be_read_in_it() throws Exception {
		try (Store store = stores.open(office)) {
			store.count(MARKED);
			Filing filing = samples.next();
			filing.getProcessor().setName(NAME);
			store.change(OFFICER, transaction -> {
				transaction.insert(filing, "filing.received");
				return null;
			});
			load(store, 2100);
		}
		String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			for (String secret : List.of(NAME, "不可外传", "物业服务有限公司", filings.getFirst().getProcessor().getCreditCode())) {
				assertFalse(bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1)), secret);
			}
		}
	}

	private void assertNotUsed(byte[] content, String what) throws IOException {
		Files.write(file, content);
		assertEquals(FILINGS, marked(), what + ", seed " + seed);
	}

	/** How many rows were read from the table, if it was marked. */
	private long marked() {
		try (Store store = stores.open(office)) {
			return store.count(MARKED);
		}
	}

	private void mark() throws SQLException {
		try (var header = StoreHeader.read(office, stores.key()); var database = Database.open(office, header.keyPair("database"))) {
			database.execute("UPDATE \"filing\" SET \"officer\" = 'marked'");
		}
	}

	/** What a store that was opened for it answers to many questions. */
	private List<Object> answers() {
		var asked = new Random(seed);
		var answers = new ArrayList<Object>();
		try (Store store = stores.open(office)) {
			List<String> paths = List.of("state", "processor.name", "processor.regionCode", "registrationNumber", "filedOn", "storedPersons",
					"receivedAt", "minors", "officer", "dueOn");
			for (String path : paths) {
				answers.add(store.groups(Query.of(FILING), Column.of(path)));
				for (boolean descending : new boolean[] { false, true }) {
					answers.add(store.rows(Query.of(FILING).columns(paths.toArray(String[]::new)).sortedBy(new Sort(Column.of(path), descending))
							.page(asked.nextInt(FILINGS), 40)));
				}
			}
			for (Filter filter : List.of(Filter.contains("processor.name", "泰"), Filter.between("minors", 100, 3000), Filter.is("officer", null),
					Filter.is("state", filings.getFirst().getState()), new Filter.StartsWith(Column.of("processor.name"), "青岛"))) {
				answers.add(Arrays.toString(store.ids(Query.of(FILING, filter).sortedBy(Sort.by("dueOn"), Sort.by("processor.name")))));
			}
		}
		return answers;
	}

	private static Query byPersons() {
		return Query.of(FILING).columns("storedPersons", "officer", "processor.name").sortedBy(Sort.byDescending("storedPersons"));
	}

	/** Within a change the database answers. */
	private static List<Row> databaseOf(Store store) {
		return store.change(OFFICER, transaction -> transaction.rows(byPersons()));
	}

	private void load(Store store, int count) {
		List<Filing> some = IntStream.range(0, count).mapToObj(i -> samples.next()).toList();
		store.bulkLoad(OFFICER, FILING, load -> {
			load.insert(some, "filing.received");
			return null;
		});
		filings.addAll(some);
	}

	/** Changes so many times; returns how many of the filings that were there at first were changed. */
	private int change(Store store, int times) {
		List<Filing> some = IntStream.range(0, times).mapToObj(i -> filings.get(random.nextInt(FILINGS))).toList();
		store.change(OFFICER, transaction -> {
			for (Filing filing : some) {
				filing.setOfficer("officer" + random.nextInt(9));
				filing.setStoredPersons(random.nextInt(100_000));
				filing.getProcessor().setName(NAME + random.nextInt(9));
				transaction.update(filing, "filing.corrected");
			}
			return null;
		});
		return (int) some.stream().distinct().count();
	}
}
