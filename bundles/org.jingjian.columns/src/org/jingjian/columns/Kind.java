package org.jingjian.columns;

import org.jingjian.columns.internal.Column;

/** What a column holds: {@code Long}, {@code String}; null is a missing value in either. */
public enum Kind {
	NUMBER, TEXT;

	Column none() {
		return this == NUMBER ? Column.numbers() : Column.texts();
	}
}
