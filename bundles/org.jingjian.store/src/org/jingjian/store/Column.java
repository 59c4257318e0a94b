package org.jingjian.store;

import java.util.Objects;

/**
 * A column of an aggregate's table, named by the path of its attribute: {@code state}, {@code processor.creditCode}.
 * {@code id} and {@code version} are columns of every table.
 */
public record Column(String path) {
	public static final Column ID = new Column("id");
	public static final Column VERSION = new Column("version");

	public Column {
		Objects.requireNonNull(path);
	}

	public static Column of(String path) {
		return new Column(path);
	}
}
