package org.jingjian.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.eclipse.emf.common.util.Enumerator;
import org.jingjian.store.Column;
import org.jingjian.store.Filter;
import org.jingjian.store.Group;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.Kind;
import org.jingjian.store.internal.model.TableMap;

/** One query as SQL, its values always parameters. */
public final class Selects {
	private final TableMap table;
	private final Query query;
	private final List<Parameter> parameters = new ArrayList<>();

	private record Parameter(Kind kind, Object value) {
	}

	public Selects(TableMap table, Query query) {
		this.table = table;
		this.query = query;
	}

	public List<Row> rows(Connection connection) throws SQLException {
		List<ColumnMap> wanted = query.columns().stream().map(column -> modelColumn(column)).toList();
		String columns = query.columns().stream().map(column -> ", " + name(column)).collect(Collectors.joining());
		String sql = "SELECT \"id\", \"version\"" + columns + from() + order() + page();
		try (var statement = prepare(connection, sql); var result = statement.executeQuery()) {
			var rows = new ArrayList<Row>();
			while (result.next()) {
				rows.add(row(result, wanted));
			}
			return rows;
		}
	}

	private Row row(ResultSet result, List<ColumnMap> wanted) throws SQLException {
		var values = new ArrayList<Object>(wanted.size());
		for (int i = 0; i < wanted.size(); i++) {
			ColumnMap column = wanted.get(i);
			values.add(column == null ? number(result, i) : column.kind().read(result, i + 3, column.attribute().getEAttributeType()));
		}
		return new Row(result.getLong(1), result.getInt(2), Collections.unmodifiableList(values));
	}

	private Object number(ResultSet result, int i) throws SQLException {
		if (query.columns().get(i).equals(Column.ID)) {
			return result.getLong(i + 3);
		}
		return result.getInt(i + 3);
	}

	public long[] ids(Connection connection) throws SQLException {
		try (var statement = prepare(connection, "SELECT \"id\"" + from() + order() + page()); var result = statement.executeQuery()) {
			var ids = LongStream.builder();
			while (result.next()) {
				ids.add(result.getLong(1));
			}
			return ids.build().toArray();
		}
	}

	public long count(Connection connection) throws SQLException {
		try (var statement = prepare(connection, "SELECT COUNT(*)" + from()); var result = statement.executeQuery()) {
			result.next();
			return result.getLong(1);
		}
	}

	public List<Group> groups(Connection connection, Column by) throws SQLException {
		ColumnMap column = table.column(by.path());
		String sql = "SELECT " + name(by) + ", COUNT(*) AS \"c\"" + from() + " GROUP BY " + name(by) + " ORDER BY \"c\" DESC, "
				+ place(by) + " NULLS LAST";
		try (var statement = prepare(connection, sql); var result = statement.executeQuery()) {
			var groups = new ArrayList<Group>();
			while (result.next()) {
				Object value = column.kind().read(result, 1, column.attribute().getEAttributeType());
				groups.add(new Group(value, result.getLong(2)));
			}
			return groups;
		}
	}

	private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		for (int i = 0; i < parameters.size(); i++) {
			parameters.get(i).kind().bind(statement, i + 1, parameters.get(i).value());
		}
		return statement;
	}

	private String from() {
		String from = " FROM \"" + table.name() + '"';
		return query.filters().isEmpty() ? from
				: from + query.filters().stream().map(this::sql).collect(Collectors.joining(" AND ", " WHERE ", ""));
	}

	private String place(Column column) {
		ColumnMap mapped = modelColumn(column);
		return mapped == null ? name(column) : mapped.place(name(column));
	}

	private String order() {
		var terms = new ArrayList<String>();
		for (Query.Sort sort : query.sort()) {
			terms.add(place(sort.column()) + (sort.descending() ? " DESC NULLS FIRST" : " ASC NULLS LAST"));
		}
		if (query.sort().isEmpty() || !query.sort().getLast().column().equals(Column.ID)) {
			terms.add(!query.sort().isEmpty() && query.sort().getLast().descending() ? "\"id\" DESC" : "\"id\"");
		}
		return " ORDER BY " + String.join(", ", terms);
	}

	/** True if an index leads to few rows, among which the rest is sought. */
	public boolean isIndexed() {
		return query.filters().stream().anyMatch(filter -> switch (filter) {
			case Filter.Is is -> is.value() != null && isIndexed(is.column());
			case Filter.In in -> isIndexed(in.column());
			default -> false;
		});
	}

	private boolean isIndexed(Column column) {
		ColumnMap mapped = modelColumn(column);
		return mapped != null && mapped.index() != ColumnMap.Index.NONE;
	}

	/** True for rows in the order of ids, or for those of known ids. */
	public boolean isById() {
		boolean inOrder = query.filters().isEmpty() && (query.sort().isEmpty() || query.sort().getFirst().column().equals(Column.ID));
		return inOrder || query.filters().stream().anyMatch(filter -> filter instanceof Filter.In in && in.column().equals(Column.ID));
	}

	private String page() {
		String page = query.limit() < 0 ? "" : " LIMIT " + query.limit();
		return query.offset() == 0 ? page : page + " OFFSET " + query.offset();
	}

	private String sql(Filter filter) {
		return switch (filter) {
			case Filter.Is is when is.value() == null -> name(is.column()) + " IS NULL";
			case Filter.Is is -> name(is.column()) + " = " + mark(is.column(), is.value());
			case Filter.In in when in.values().isEmpty() -> "FALSE";
			case Filter.In in -> name(in.column())
					+ in.values().stream().map(value -> mark(in.column(), value)).collect(Collectors.joining(", ", " IN (", ")"));
			case Filter.Between between -> between(between);
			case Filter.Contains contains -> "LOCATE(" + text(contains.part().toUpperCase(Locale.ROOT)) + ", UPPER("
					+ textColumn(contains.column()) + ")) > 0";
			case Filter.StartsWith starts -> textColumn(starts.column()) + " LIKE " + text(escaped(starts.beginning()) + '%')
					+ " ESCAPE '\\'";
			case Filter.Not not -> "(" + sql(not.filter()) + ") IS NOT TRUE";
			case Filter.AnyOf any when any.filters().isEmpty() -> "FALSE";
			case Filter.AnyOf any -> any.filters().stream().map(this::sql).collect(Collectors.joining(" OR ", "(", ")"));
		};
	}

	/** With both ends open it still asks for a value. */
	private String between(Filter.Between between) {
		String name = place(between.column());
		var parts = new ArrayList<String>();
		if (between.from() != null) {
			parts.add(name + " >= " + end(between.column(), between.from()));
		}
		if (between.to() != null) {
			parts.add(name + " <= " + end(between.column(), between.to()));
		}
		return parts.isEmpty() ? name + " IS NOT NULL" : String.join(" AND ", parts);
	}

	/** Compared with {@link #place}. */
	private String end(Column column, Object value) {
		if (!(value instanceof Enumerator literal)) {
			return mark(column, value);
		}
		parameters.add(new Parameter(Kind.INT, literal.getValue()));
		return "?";
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	private String mark(Column column, Object value) {
		ColumnMap mapped = modelColumn(column);
		parameters.add(new Parameter(mapped == null ? Kind.LONG : mapped.kind(), value));
		return "?";
	}

	private String text(String value) {
		parameters.add(new Parameter(Kind.TEXT, value));
		return "?";
	}

	private String textColumn(Column column) {
		ColumnMap mapped = modelColumn(column);
		if (mapped == null || mapped.kind() != Kind.TEXT) {
			throw new IllegalArgumentException("Not a text: " + column.path());
		}
		return name(column);
	}

	/** Null for id and version. */
	private ColumnMap modelColumn(Column column) {
		return column.equals(Column.ID) || column.equals(Column.VERSION) ? null : table.column(column.path());
	}

	private String name(Column column) {
		ColumnMap mapped = modelColumn(column);
		return '"' + (mapped == null ? column.path() : mapped.name()) + '"';
	}
}
