package org.jingjian.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jingjian.model.filing.FilingState;
import org.jingjian.store.Filter;
import org.jingjian.ui.list.internal.Conditions.Condition;
import org.jingjian.ui.list.internal.Conditions.Days;
import org.jingjian.ui.list.internal.Conditions.Numbers;
import org.jingjian.ui.list.internal.Conditions.OneOf;
import org.jingjian.ui.list.internal.Conditions.Part;
import org.jingjian.ui.list.internal.SavedViews.View;
import org.junit.jupiter.api.Test;

/** What the list remembers: conditions, columns and views, without a window. */
class ListModelTest {
	@Test
	void conditionsComeBackFromAViewAsTheyWere() {
		long seed = System.nanoTime();
		var random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			Conditions conditions = conditions(random);
			var lines = new TreeMap<String, String>();
			conditions.save(lines);
			View view = View.parse("v", false, new View("v", false, lines).text());
			assertEquals(conditions, Conditions.restore(view.lines()), "seed " + seed + " " + i);
		}
	}

	@Test
	void linesThatNobodyWroteAreLeftOut() {
		var lines = Map.of("where.FILED", "yesterday..", "where.STORED", "many..", "where.STATE", "NOWHERE", "where.NAME", " ",
				"where.NOTHING", "x", "where.MINORS", "1..2..3", "where.OFFICER", "zhang");
		assertEquals(new Conditions(Map.of(FilingColumn.OFFICER, new Part("zhang"))), Conditions.restore(lines));
	}

	@Test
	void conditionsAskTheDatabaseForBothEndsAndForEveryCity() {
		var each = new EnumMap<FilingColumn, Condition>(FilingColumn.class);
		each.put(FilingColumn.STATE, new OneOf(new HashSet<>(List.of("RECEIVED"))));
		each.put(FilingColumn.CITY, new OneOf(new HashSet<>(List.of("3701", "3702"))));
		each.put(FilingColumn.FILED, new Days(LocalDate.of(2025, 6, 1), null));
		each.put(FilingColumn.STORED, new Numbers(null, 100_000L));
		List<Filter> filters = new Conditions(each).filters();
		assertEquals(Filter.in("state", List.of(FilingState.RECEIVED)), filters.get(0));
		assertEquals(2, ((Filter.AnyOf) filters.get(1)).filters().size());
		assertEquals(Filter.between("filedOn", LocalDate.of(2025, 6, 1), null), filters.get(2));
		assertEquals(Filter.between("storedPersons", null, 100_000L), filters.get(3));
	}

	@Test
	void officersAreAskedByTheirAccountsAndNobodyIsOneOfThem() {
		assertEquals(List.of(Filter.in("officer", List.of("wang"))), Conditions.workedBy("wang").filters());
		assertEquals(List.of(Filter.is("officer", null)), Conditions.workedBy(null).filters());
		var both = Map.of(FilingColumn.OFFICER, (Condition) new OneOf(new HashSet<>(List.of("wang", Conditions.NOBODY))));
		assertEquals(List.of(new Filter.AnyOf(List.of(Filter.is("officer", null), Filter.in("officer", List.of("wang"))))), new Conditions(both).filters());
	}

	@Test
	void rangesAreReadAsPeopleWriteThem() {
		assertEquals(Optional.of(new Days(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 1, 31))),
				Conditions.range(FilingColumn.FILED, "2025年6月1日", "2026/1/31"));
		assertEquals(Optional.of(new Numbers(100_000L, null)), Conditions.range(FilingColumn.STORED, "100,000", ""));
		assertEquals(Optional.empty(), Conditions.range(FilingColumn.STORED, " ", ""));
		assertThrows(DateTimeException.class, () -> Conditions.range(FilingColumn.DUE, "2025-02-30", ""));
		assertThrows(NumberFormatException.class, () -> Conditions.range(FilingColumn.MINORS, "a", ""));
	}

	@Test
	void columnsComeBackInTheirOrderAndHostileTextNeverEmptiesTheList() {
		long seed = System.nanoTime();
		var random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			ListLayout layout = layout(random);
			assertEquals(layout, ListLayout.parse(layout.text()), "seed " + seed);
			var damaged = new StringBuilder(layout.text());
			for (int hits = random.nextInt(8); hits > 0; hits--) {
				damaged.setCharAt(random.nextInt(damaged.length()), ",:A9-=\n".charAt(random.nextInt(7)));
			}
			ListLayout read = ListLayout.parse(damaged.toString());
			assertTrue(!read.columns().isEmpty(), "seed " + seed + ": " + damaged);
			assertEquals(FilingColumn.values().length, read.columns().size() + read.hidden().size(), "seed " + seed + ": " + damaged);
			read.columns().forEach(shown -> assertTrue(shown.width() >= 20 && shown.width() <= 1200, "seed " + seed + ": " + damaged));
		}
		assertEquals(ListLayout.standard(), ListLayout.parse(null));
	}

	@Test
	void aSavedOrderIsTurnedToAndOneThatNobodyWroteIsNot() {
		var sort = new ListSort(() -> {
			throw new AssertionError("told");
		});
		sort.restore("CREDIT_CODE,DESC");
		assertEquals("CREDIT_CODE,DESC", sort.text());
		assertEquals("processor.creditCode", sort.sorts()[0].column().path());
		assertTrue(sort.sorts()[0].descending());
		sort.restore("NAME,ASC");
		assertEquals("processor.name", sort.sorts()[0].column().path());
		for (String other : Arrays.asList("", null, "X,ASC", "NAME")) {
			sort.restore(other);
			assertEquals(0, sort.sorts().length, other);
		}
	}

	private static ListLayout layout(Random random) {
		var columns = new java.util.ArrayList<>(List.of(FilingColumn.values()));
		java.util.Collections.shuffle(columns, random);
		return new ListLayout(columns.subList(0, 1 + random.nextInt(columns.size())).stream()
				.map(column -> new ListLayout.Shown(column, 20 + random.nextInt(1181))).toList());
	}

	private static Conditions conditions(Random random) {
		var each = new EnumMap<FilingColumn, Condition>(FilingColumn.class);
		for (FilingColumn column : FilingColumn.values()) {
			if (random.nextBoolean() || column == FilingColumn.LIGHT) {
				continue;
			}
			if (Conditions.DAYS.contains(column)) {
				LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
				each.put(column, random.nextBoolean() ? new Days(day, null) : new Days(random.nextBoolean() ? day : null, day.plusDays(3)));
			} else if (Conditions.NUMBERS.contains(column)) {
				each.put(column, random.nextBoolean() ? new Numbers((long) random.nextInt(), null) : new Numbers(null, random.nextLong()));
			} else if (Conditions.TEXTS.contains(column)) {
				each.put(column, new Part("物业=1,..#" + random.nextInt(99)));
			} else if (column == FilingColumn.STATE) {
				each.put(column, new OneOf(new HashSet<>(List.of("RECEIVED", "OVERDUE").subList(0, 1 + random.nextInt(2)))));
			} else if (column == FilingColumn.OFFICER) {
				each.put(column, random.nextBoolean() ? new Part("wang" + random.nextInt(9))
						: new OneOf(new HashSet<>(List.of(Conditions.NOBODY, "li.wei", "王-1").subList(0, 1 + random.nextInt(3)))));
			} else if (column == FilingColumn.CITY) {
				each.put(column, new OneOf(new HashSet<>(List.of("3701", "3702"))));
			}
		}
		return new Conditions(each);
	}
}
