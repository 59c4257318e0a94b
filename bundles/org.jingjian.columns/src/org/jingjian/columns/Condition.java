package org.jingjian.columns;

import java.util.List;
import java.util.Set;

/** What rows must be. A missing value fulfils only {@link Missing}, and what negates another. */
public sealed interface Condition {
	/** Fulfilled by every row. */
	Condition NONE = new All(List.of());

	record Missing(int column) implements Condition {
	}

	/** Equal to one of these: {@code Long} or {@code String}, as the column is. */
	record OneOf(int column, Set<?> values) implements Condition {
		public OneOf {
			values = Set.copyOf(values);
		}
	}

	/** Within both ends, {@code Long} or {@code String}; null leaves an end open. */
	record Within(int column, Object from, Object to) implements Condition {
	}

	/** Text that holds a part, in any case. */
	record Holds(int column, String part) implements Condition {
	}

	/** Text that begins so, in this case. */
	record Begins(int column, String beginning) implements Condition {
	}

	record Not(Condition condition) implements Condition {
	}

	record Any(List<Condition> conditions) implements Condition {
		public Any {
			conditions = List.copyOf(conditions);
		}
	}

	record All(List<Condition> conditions) implements Condition {
		public All {
			conditions = List.copyOf(conditions);
		}
	}
}
