package org.jingjian.store;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * A question to one table. Values are those of the model: enumerators, {@code LocalDate}, {@code Instant}, text,
 * numbers, booleans.
 *
 * @param columns what each row brings, besides id and version; may be empty
 * @param filters all of them hold
 * @param sort most significant first; rows equal in all of it come by id, descending if the last of it is
 * @param offset rows skipped
 * @param limit rows at most; negative for all
 */
public record Query(EClass type, List<Column> columns, List<Filter> filters, List<Sort> sort, long offset, int limit) {
	public Query {
		columns = List.copyOf(columns);
		filters = List.copyOf(filters);
		sort = List.copyOf(sort);
	}

	public static Query of(EClass type, Filter... filters) {
		return new Query(type, List.of(), List.of(filters), List.of(), 0, -1);
	}

	public Query columns(String... paths) {
		return new Query(type, java.util.Arrays.stream(paths).map(Column::of).toList(), filters, sort, offset, limit);
	}

	public Query sortedBy(Sort... by) {
		return new Query(type, columns, filters, List.of(by), offset, limit);
	}

	public Query page(long from, int most) {
		return new Query(type, columns, filters, sort, from, most);
	}

	/** Ascending puts missing values last, descending puts them first. */
	public record Sort(Column column, boolean descending) {
		public static Sort by(String path) {
			return new Sort(Column.of(path), false);
		}

		public static Sort byDescending(String path) {
			return new Sort(Column.of(path), true);
		}
	}
}
