package org.jingjian.store;

import java.util.List;

/** A condition on a row. Columns are looked up in the model: an unknown one is a bug, not a user's fault. */
public sealed interface Filter {
	/** Equal; a null value means the column is missing. */
	record Is(Column column, Object value) implements Filter {
	}

	record In(Column column, List<?> values) implements Filter {
		public In {
			values = List.copyOf(values);
		}
	}

	/** Within both ends; null leaves an end open. */
	record Between(Column column, Object from, Object to) implements Filter {
	}

	/** Text that contains a part, in any case; the part is taken literally. */
	record Contains(Column column, String part) implements Filter {
	}

	/** Text that begins so. */
	record StartsWith(Column column, String beginning) implements Filter {
	}

	record Not(Filter filter) implements Filter {
	}

	record AnyOf(List<Filter> filters) implements Filter {
		public AnyOf {
			filters = List.copyOf(filters);
		}
	}

	static Filter is(String path, Object value) {
		return new Is(Column.of(path), value);
	}

	static In in(String path, List<?> values) {
		return new In(Column.of(path), values);
	}

	static Filter between(String path, Object from, Object to) {
		return new Between(Column.of(path), from, to);
	}

	static Filter contains(String path, String part) {
		return new Contains(Column.of(path), part);
	}
}
