package org.jingjian.store.internal.model;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The kinds of values an attribute can have: how each is kept in a document and, if it can be one, in a column. */
public enum Kind {
	TEXT("VARCHAR"), LONG("BIGINT"), INT("INTEGER"), SHORT("SMALLINT"), BYTE("SMALLINT"), BOOLEAN("BOOLEAN"),
	DOUBLE("DOUBLE PRECISION"), FLOAT("REAL"), ENUM("VARCHAR"), DATE("DATE"), INSTANT("TIMESTAMP(9) WITH TIME ZONE"),
	BYTES(null), OTHER(null);

	private static final Map<String, Kind> BY_CLASS = Map.ofEntries(Map.entry("java.lang.String", TEXT),
			Map.entry("long", LONG), Map.entry("java.lang.Long", LONG), Map.entry("int", INT),
			Map.entry("java.lang.Integer", INT), Map.entry("short", SHORT), Map.entry("java.lang.Short", SHORT),
			Map.entry("byte", BYTE), Map.entry("java.lang.Byte", BYTE), Map.entry("boolean", BOOLEAN),
			Map.entry("java.lang.Boolean", BOOLEAN), Map.entry("double", DOUBLE), Map.entry("java.lang.Double", DOUBLE),
			Map.entry("float", FLOAT), Map.entry("java.lang.Float", FLOAT), Map.entry("java.time.LocalDate", DATE),
			Map.entry("java.time.Instant", INSTANT), Map.entry("byte[]", BYTES));

	private final String sqlType;

	Kind(String sqlType) {
		this.sqlType = sqlType;
	}

	public static Kind of(EDataType type) {
		return type instanceof EEnum ? ENUM : BY_CLASS.getOrDefault(type.getInstanceClassName(), OTHER);
	}

	public boolean canBeColumn() {
		return sqlType != null;
	}

	String sqlType() {
		return sqlType;
	}

	/** Binds a value of the model; null stays null. */
	public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
		if (value == null) {
			statement.setObject(index, null);
			return;
		}
		switch (this) {
			case TEXT -> statement.setString(index, (String) value);
			case ENUM -> statement.setString(index, value instanceof Enumerator literal ? literal.getName() : value.toString());
			case LONG, INT, SHORT, BYTE -> statement.setLong(index, ((Number) value).longValue());
			case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
			case DOUBLE -> statement.setDouble(index, (Double) value);
			case FLOAT -> statement.setFloat(index, (Float) value);
			case DATE, INSTANT -> statement.setObject(index, value);
			default -> throw new IllegalArgumentException("No column can hold " + this);
		}
	}

	/** Reads a value as the model has it. */
	public Object read(ResultSet row, int index, EDataType type) throws SQLException {
		Object value = raw(row, index);
		return this == ENUM && value != null ? EcoreUtil.createFromString(type, (String) value) : value;
	}

	/** Reads a value, an enumerator by its name. */
	public Object raw(ResultSet row, int index) throws SQLException {
		Object value = switch (this) {
			case TEXT, ENUM -> row.getString(index);
			case LONG -> row.getLong(index);
			case INT -> row.getInt(index);
			case SHORT -> row.getShort(index);
			case BYTE -> row.getByte(index);
			case BOOLEAN -> row.getBoolean(index);
			case DOUBLE -> row.getDouble(index);
			case FLOAT -> row.getFloat(index);
			case DATE -> row.getObject(index, LocalDate.class);
			case INSTANT -> row.getObject(index, Instant.class);
			default -> throw new IllegalArgumentException("No column can hold " + this);
		};
		return row.wasNull() ? null : value;
	}
}
