package org.jingjian.store.internal.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.jingjian.columns.ColumnTable;
import org.jingjian.columns.Condition;
import org.jingjian.columns.Order;
import org.jingjian.store.Column;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.Kind;
import org.jingjian.store.internal.model.TableMap;

/** Between the model's values and conditions and those of columns in memory, which know numbers and texts only. */
final class Translation {
	private static final int VERSION = ColumnTable.ID + 1;
	private static final int FIRST = VERSION + 1;
	private static final long SECOND = 1_000_000_000L;

	/** To be raised when a value is held in another way. */
	private static final int WAY = 2;

	private final TableMap table;

	Translation(TableMap table) {
		this.table = table;
	}

	List<org.jingjian.columns.Kind> kinds() {
		return Stream.concat(Stream.of(org.jingjian.columns.Kind.NUMBER), table.columns().stream().map(column -> kind(column.kind()))).toList();
	}

	/** Says which columns of which kinds are held, and how. */
	String shape() {
		return table.columns().stream().map(column -> column.name() + ' ' + column.kind()).collect(Collectors.joining("\n", WAY + "\n", ""));
	}

	private static org.jingjian.columns.Kind kind(Kind kind) {
		return kind == Kind.TEXT ? org.jingjian.columns.Kind.TEXT : org.jingjian.columns.Kind.NUMBER;
	}

	/** A row's values in the order of {@link #kinds()}. @param columns those of the model, in the table's order */
	Object[] row(int version, Object[] columns) {
		Object[] row = new Object[columns.length + 1];
		row[0] = (long) version;
		for (int i = 0; i < columns.length; i++) {
			row[i + 1] = held(table.columns().get(i), columns[i]);
		}
		return row;
	}

	/** @param mapped null for id and version */
	private static Object held(ColumnMap mapped, Object value) {
		if (value == null) {
			return null;
		}
		return switch (mapped == null ? Kind.LONG : mapped.kind()) {
			case TEXT -> value;
			case ENUM -> (long) (value instanceof Enumerator literal ? literal.getValue() : mapped.literal((String) value).getValue());
			case LONG, INT, SHORT, BYTE -> ((Number) value).longValue();
			case BOOLEAN -> (Boolean) value ? 1L : 0L;
			case DOUBLE, FLOAT -> bits(((Number) value).doubleValue());
			case DATE -> ((LocalDate) value).toEpochDay();
			case INSTANT -> Math.addExact(Math.multiplyExact(((Instant) value).getEpochSecond(), SECOND), ((Instant) value).getNano());
			default -> throw new IllegalArgumentException("No column can hold " + mapped.kind());
		};
	}

	/** Bits that are in the order of the numbers. */
	private static long bits(double value) {
		long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
		return bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
	}

	/** The model's value. */
	Object value(Column column, Object held) {
		ColumnMap mapped = mapped(column);
		if (mapped == null) {
			return column.equals(Column.ID) ? held : (Object) Math.toIntExact((Long) held);
		}
		if (held == null) {
			return null;
		}
		return switch (mapped.kind()) {
			case TEXT -> held;
			case ENUM -> mapped.literal(Math.toIntExact((Long) held)).getInstance();
			case LONG -> held;
			case INT -> ((Long) held).intValue();
			case SHORT -> ((Long) held).shortValue();
			case BYTE -> ((Long) held).byteValue();
			case BOOLEAN -> (Long) held == 1;
			case DOUBLE -> real((Long) held);
			case FLOAT -> (float) real((Long) held);
			case DATE -> LocalDate.ofEpochDay((Long) held);
			case INSTANT -> Instant.ofEpochSecond(Math.floorDiv((Long) held, SECOND), Math.floorMod((Long) held, SECOND));
			default -> throw new IllegalArgumentException("No column can hold " + mapped.kind());
		};
	}

	private static double real(long bits) {
		return Double.longBitsToDouble(bits >= 0 ? bits : bits ^ Long.MAX_VALUE);
	}

	List<Integer> columns(Query query) {
		return query.columns().stream().map(this::number).toList();
	}

	/** Rows equal in all of it come by id, descending if the last of it is. */
	List<Order> orders(Query query) {
		return query.sort().stream().map(sort -> new Order(number(sort.column()), sort.descending())).toList();
	}

	Condition condition(Query query) {
		return query.filters().isEmpty() ? Condition.NONE : new Condition.All(query.filters().stream().map(this::condition).toList());
	}

	private Condition condition(Filter filter) {
		return switch (filter) {
			case Filter.Is is when is.value() == null -> new Condition.Missing(number(is.column()));
			case Filter.Is is -> new Condition.OneOf(number(is.column()), Set.of(held(is.column(), is.value())));
			case Filter.In in -> new Condition.OneOf(number(in.column()),
					in.values().stream().map(value -> held(in.column(), value)).collect(Collectors.toSet()));
			case Filter.Between between when between.from() == null && between.to() == null ->
				new Condition.Not(new Condition.Missing(number(between.column())));
			case Filter.Between(Column column, Object from, Object to) -> new Condition.Within(number(column), held(column, from), held(column, to));
			case Filter.Contains(Column column, String part) -> new Condition.Holds(text(column), part);
			case Filter.StartsWith(Column column, String beginning) -> new Condition.Begins(text(column), beginning);
			case Filter.Not(Filter negated) -> new Condition.Not(condition(negated));
			case Filter.AnyOf any -> new Condition.Any(any.filters().stream().map(this::condition).toList());
		};
	}

	private Object held(Column column, Object value) {
		return held(mapped(column), value);
	}

	private int text(Column column) {
		ColumnMap mapped = mapped(column);
		if (mapped == null || mapped.kind() != Kind.TEXT) {
			throw new IllegalArgumentException("Not a text: " + column.path());
		}
		return number(column);
	}

	int number(Column column) {
		ColumnMap mapped = mapped(column);
		return mapped != null ? FIRST + table.columns().indexOf(mapped) : column.equals(Column.ID) ? ColumnTable.ID : VERSION;
	}

	/** Null for id and version. */
	private ColumnMap mapped(Column column) {
		return column.equals(Column.ID) || column.equals(Column.VERSION) ? null : table.column(column.path());
	}
}
