package org.jingjian.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated tables and questions, answered once more by plain maps. */
class ColumnTableTest {
	private static final List<Kind> KINDS = List.of(Kind.NUMBER, Kind.NUMBER, Kind.NUMBER, Kind.TEXT, Kind.TEXT);
	private static final int SMALL = 1;
	private static final int WIDE = 2;
	private static final int FALLING = 3;
	private static final int FEW = 4;
	private static final int MANY = 5;
	/** Bytes: less than the other columns take. */
	private static final long MUCH = 2_000_000;
	private static final String[] WORDS = { "济南市", "人脸识别", "", "ｆａｃｅ", "Face", "a%b", "é", "有限公司" };

	private final long seed = new Random().nextLong();
	private final Random random = new Random(seed);
	private final TreeMap<Long, Object[]> model = new TreeMap<>();
	private ColumnTable.Editor editor = ColumnTable.empty(KINDS).edit();
	private long nextId = -3;
	private long falling = 5_000_000_000L;

	@Test
	void every_question_is_answered_as_by_plain_maps() {
		grow(3000);
		for (int round = 0; round < 12; round++) {
			ColumnTable table = editor.done();
			for (int i = 0; i < 25; i++) {
				ask(table);
			}
			change(200);
			grow(random.nextInt(900));
		}
	}

	@Test
	void very_many_different_texts_are_held_and_found_as_well() {
		grow(45_000);
		change(3000);
		ColumnTable table = editor.done();
		for (int i = 0; i < 25; i++) {
			ask(table);
		}
	}

	@Test
	void a_table_stays_as_it_is_while_the_next_is_made() {
		grow(2500);
		ColumnTable table = editor.done();
		var before = new TreeMap<>(model);
		List<Order> orders = List.of(new Order(MANY, false));
		long[] ids = table.ids(Condition.NONE, orders, 0, -1);
		change(500);
		grow(500);
		ColumnTable next = editor.done();
		assertEquals(before.size(), table.size());
		assertArrayEquals(ids, table.ids(Condition.NONE, orders, 0, -1), "seed " + seed);
		assertEquals(model.size(), next.size());
	}

	/** A change of one column all over the table once copied all columns of the rows around each change. */
	@Test
	void a_change_of_one_column_takes_no_room_for_the_others() {
		grow(150_000);
		var big = new ArrayList<ColumnTable>(List.of(editor.done()));
		long before = inUse();
		for (Map.Entry<Long, Object[]> row : model.entrySet()) {
			if (row.getKey() % 100 == 0) {
				Object[] values = row.getValue().clone();
				values[SMALL - 1] = values[SMALL - 1] == null ? 1L : null;
				editor.put(row.getKey(), values);
			}
		}
		big.add(editor.done());
		long grown = inUse() - before;
		assertEquals(big.getFirst().size(), big.getLast().size());
		assertTrue(grown < MUCH, grown + " bytes more, seed " + seed);
	}

	/** Bytes, in the heap and beside it. */
	private static long inUse() {
		System.gc();
		long beside = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream().mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() + beside;
	}

	@Test
	void what_was_written_and_read_answers_the_same_and_can_be_changed() throws IOException {
		for (int rows : new int[] { 0, 1, 2048, 500, 45_000, 100 }) {
			grow(rows);
			ColumnTable read = ColumnTable.read(KINDS, new ByteArrayInputStream(written(editor.done())));
			for (int i = 0; i < 15 && rows > 0; i++) {
				ask(read);
			}
			editor = random.nextBoolean() ? read.edit() : read.takeOver();
			change(Math.min(rows, 300));
		}
	}

	@Test
	void what_is_cut_off_anywhere_or_of_other_kinds_cannot_be_read() throws IOException {
		grow(2000);
		byte[] written = written(editor.done());
		for (int i = 0; i < 300; i++) {
			var cut = new ByteArrayInputStream(written, 0, random.nextInt(written.length));
			assertThrows(IOException.class, () -> ColumnTable.read(KINDS, cut), "seed " + seed);
		}
		assertThrows(IOException.class, () -> ColumnTable.read(KINDS.reversed(), new ByteArrayInputStream(written)));
		byte[] other = written.clone();
		other[3]++;
		assertThrows(IOException.class, () -> ColumnTable.read(KINDS, new ByteArrayInputStream(other)));
	}

	@Test
	void nothing_that_follows_is_read() throws IOException {
		grow(1500);
		var out = new ByteArrayOutputStream();
		editor.done().write(out);
		out.write(77);
		var in = new ByteArrayInputStream(out.toByteArray());
		assertEquals(1500, ColumnTable.read(KINDS, in).size());
		assertEquals(77, in.read());
	}

	@Test
	void a_text_that_is_not_valid_unicode_comes_back_as_it_was() throws IOException {
		ColumnTable.Editor texts = ColumnTable.empty(List.of(Kind.TEXT)).edit();
		texts.put(1, "\ud842x\udfb7");
		ColumnTable read = ColumnTable.read(List.of(Kind.TEXT), new ByteArrayInputStream(written(texts.done())));
		assertEquals("\ud842x\udfb7", read.rows(Condition.NONE, List.of(), 0, 1, List.of(1)).getFirst().values().getFirst());
	}

	private static byte[] written(ColumnTable table) throws IOException {
		var out = new ByteArrayOutputStream();
		table.write(out);
		return out.toByteArray();
	}

	@Test
	void numbers_of_any_size_are_held() {
		long[] extremes = { 0, 255, 254, -1, 65_535, 65_536, -65_536, 1L << 32, (1L << 32) - 1, Long.MAX_VALUE, Long.MIN_VALUE + 1, 7 };
		ColumnTable.Editor numbers = ColumnTable.empty(List.of(Kind.NUMBER)).edit();
		for (int i = 0; i < extremes.length; i++) {
			numbers.put(i, extremes[i]);
		}
		numbers.put(99, (Object) null);
		List<Object> values = numbers.done().rows(Condition.NONE, List.of(), 0, -1, List.of(1)).stream().map(row -> row.values().getFirst()).toList();
		assertEquals(Stream.concat(IntStream.range(0, extremes.length).mapToObj(i -> (Object) extremes[i]), Stream.of("none")).toList(),
				values.stream().map(value -> value == null ? "none" : value).toList());
		assertEquals(99, numbers.done().ids(Condition.NONE, List.of(new Order(1, true)), 0, 1)[0]);
		assertThrows(IllegalArgumentException.class, () -> numbers.put(100, Long.MIN_VALUE));
	}

	@Test
	void an_id_that_is_neither_there_nor_after_all_others_is_a_bug() {
		grow(10);
		assertThrows(IllegalArgumentException.class, () -> editor.put(-100, row()));
	}

	@Test
	void a_condition_that_a_column_cannot_have_is_a_bug() {
		grow(10);
		assertThrows(IllegalArgumentException.class, () -> editor.done().count(new Condition.Holds(SMALL, "1")));
	}

	private void grow(int rows) {
		for (int i = 0; i < rows; i++) {
			nextId += 1 + random.nextInt(5) / 4 * 1000L;
			put(nextId, row());
		}
	}

	private void change(int rows) {
		var ids = new ArrayList<>(model.keySet());
		for (int i = 0; i < rows; i++) {
			put(ids.get(random.nextInt(ids.size())), row());
		}
	}

	private void put(long id, Object[] row) {
		editor.put(id, row);
		model.put(id, row);
	}

	private Object[] row() {
		return new Object[] { maybe((long) random.nextInt(300)), maybe(random.nextLong() / 2), maybe(falling--),
				maybe(WORDS[random.nextInt(WORDS.length)]),
				maybe(WORDS[random.nextInt(WORDS.length)] + Integer.toString(random.nextInt(50_000), 36) + "𠮷".repeat(random.nextInt(2))
						+ WORDS[random.nextInt(WORDS.length)].repeat(random.nextInt(100) == 0 ? 90 : 1)) };
	}

	private Object maybe(Object value) {
		return random.nextInt(9) == 0 ? null : value;
	}

	private void ask(ColumnTable table) {
		Condition condition = condition(2);
		List<Order> orders = Stream.generate(() -> new Order(random.nextInt(KINDS.size() + 1), random.nextBoolean()))
				.limit(random.nextInt(3)).toList();
		long offset = random.nextInt(3) == 0 ? random.nextInt(100) : 0;
		int limit = random.nextInt(3) == 0 ? -1 : random.nextInt(200);
		String what = "seed " + seed + ", " + condition + orders;
		List<Long> wanted = model.keySet().stream().filter(id -> fulfils(id, condition)).sorted(order(orders)).toList();
		assertEquals(wanted.size(), table.count(condition), what);
		List<Long> page = wanted.stream().skip(offset).limit(limit < 0 ? Long.MAX_VALUE : limit).toList();
		assertArrayEquals(page.stream().mapToLong(id -> id).toArray(), table.ids(condition, orders, offset, limit), what);
		List<Integer> columns = List.of(MANY, SMALL, 0, WIDE, FALLING);
		assertEquals(page.stream().map(id -> new ColumnTable.Row(id, columns.stream().map(column -> value(id, column)).toList()).toString()).toList(),
				table.rows(condition, orders, offset, limit, columns).stream().map(ColumnTable.Row::toString).toList(), what);
		int by = 1 + random.nextInt(KINDS.size());
		assertEquals(groups(wanted, by), table.groups(condition, by), what);
	}

	private Map<Object, Long> groups(List<Long> ids, int by) {
		var groups = new HashMap<Object, Long>();
		ids.forEach(id -> groups.merge(value(id, by), 1L, Long::sum));
		return groups;
	}

	private Object value(long id, int column) {
		return column == 0 ? (Object) id : model.get(id)[column - 1];
	}

	private Comparator<Long> order(List<Order> orders) {
		Comparator<Long> all = (one, other) -> 0;
		for (Order order : orders) {
			Comparator<Object> values = (one, other) -> one instanceof String text ? text.compareTo((String) other)
					: ((Long) one).compareTo((Long) other);
			Comparator<Long> by = Comparator.comparing(id -> value(id, order.column()), Comparator.nullsLast(values));
			all = all.thenComparing(order.descending() ? by.reversed() : by);
		}
		return all.thenComparing(!orders.isEmpty() && orders.getLast().descending() ? Comparator.reverseOrder() : Comparator.naturalOrder());
	}

	private Condition condition(int depth) {
		int number = 1 + random.nextInt(3);
		int text = FEW + random.nextInt(2);
		int any = 1 + random.nextInt(KINDS.size());
		return switch (random.nextInt(depth > 0 ? 10 : 7)) {
			case 0 -> new Condition.Missing(any);
			case 1 -> new Condition.OneOf(any, Stream.generate(() -> some(any)).limit(1 + random.nextInt(4)).collect(Collectors.toSet()));
			case 2 -> new Condition.Within(number, random.nextBoolean() ? null : some(number), random.nextBoolean() ? null : some(number));
			case 3 -> new Condition.Holds(text, part((String) some(text)));
			case 4 -> new Condition.Begins(text, beginning((String) some(text)));
			case 5 -> new Condition.Within(text, some(text), random.nextBoolean() ? null : some(text));
			case 6 -> new Condition.OneOf(0, Stream.of(nextId, some(0), -999L).collect(Collectors.toSet()));
			case 7 -> new Condition.Not(condition(depth - 1));
			case 8 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
			default -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
		};
	}

	/** A value that a row has. */
	private Object some(int column) {
		long id = model.ceilingKey(model.firstKey() + (long) (random.nextDouble() * (model.lastKey() - model.firstKey())));
		Object value = value(id, column);
		return value != null ? value : column >= FEW ? "missing" : (Object) 1L;
	}

	private String part(String text) {
		int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
		String part = text.substring(from, text.offsetByCodePoints(from, Math.min(2, text.codePointCount(from, text.length()))));
		return random.nextBoolean() ? part.toLowerCase(Locale.ROOT) : part;
	}

	private String beginning(String text) {
		return text.substring(0, text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1)));
	}

	private boolean fulfils(long id, Condition condition) {
		return switch (condition) {
			case Condition.Missing(int column) -> value(id, column) == null;
			case Condition.OneOf(int column, var values) -> value(id, column) != null && values.contains(value(id, column));
			case Condition.Within(int column, Object from, Object to) -> within(value(id, column), from, to);
			case Condition.Holds(int column, String part) -> value(id, column) instanceof String text
					&& text.toUpperCase(Locale.ROOT).contains(part.toUpperCase(Locale.ROOT));
			case Condition.Begins(int column, String beginning) -> value(id, column) instanceof String text && text.startsWith(beginning);
			case Condition.Not(Condition negated) -> !fulfils(id, negated);
			case Condition.Any(List<Condition> conditions) -> conditions.stream().anyMatch(each -> fulfils(id, each));
			case Condition.All(List<Condition> conditions) -> conditions.stream().allMatch(each -> fulfils(id, each));
		};
	}

	private static boolean within(Object value, Object from, Object to) {
		return switch (value) {
			case null -> false;
			case Long number -> (from == null || number >= (Long) from) && (to == null || number <= (Long) to);
			default -> (from == null || value.toString().compareTo((String) from) >= 0) && (to == null || value.toString().compareTo((String) to) <= 0);
		};
	}
}
