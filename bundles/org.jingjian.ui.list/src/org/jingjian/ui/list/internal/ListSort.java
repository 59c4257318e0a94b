package org.jingjian.ui.list.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.jingjian.store.Query.Sort;

/** The column that the list is sorted by, turned by clicks on the headers. */
final class ListSort implements ISortModel {
	private final Runnable changed;
	private int column = -1;
	private SortDirectionEnum direction = SortDirectionEnum.NONE;

	ListSort(Runnable changed) {
		this.changed = changed;
	}

	Sort[] sorts() {
		return FilingColumn.at(column).filter(sorted -> direction != SortDirectionEnum.NONE)
				.map(sorted -> new Sort[] { direction == SortDirectionEnum.DESC ? Sort.byDescending(sorted.path()) : Sort.by(sorted.path()) })
				.orElse(new Sort[0]);
	}

	/** The sorted column and its direction, as a saved view has them; empty for none. */
	String text() {
		return FilingColumn.at(column).filter(sorted -> direction != SortDirectionEnum.NONE).map(sorted -> sorted.name() + ',' + direction.name()).orElse("");
	}

	/** Turns to a text of {@link #text()} without telling; to no order if it is none. */
	void restore(String text) {
		String[] halves = text == null ? new String[0] : text.split(",");
		column = halves.length == 2 ? FilingColumn.named(halves[0]).map(FilingColumn::ordinal).orElse(-1) : -1;
		direction = column < 0 ? SortDirectionEnum.NONE : halves[1].equals("DESC") ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	/** Turns to the order that a link asks for, without telling; stays as it is if it asks for none. */
	void show(List<Sort> wanted) {
		wanted.stream().findFirst().ifPresent(sort -> titled(sort.column().path()).ifPresent(shown -> {
			column = shown.ordinal();
			direction = sort.descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
		}));
	}

	/** The light tells of the due date too, but has no title to tell the order by. */
	private static Optional<FilingColumn> titled(String path) {
		return FilingColumn.ALL.stream().filter(shown -> shown != FilingColumn.LIGHT && path.equals(shown.path())).findFirst();
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return isColumnIndexSorted(column) ? List.of(column) : List.of();
	}

	@Override
	public boolean isColumnIndexSorted(int index) {
		return index == column && direction != SortDirectionEnum.NONE;
	}

	@Override
	public SortDirectionEnum getSortDirection(int index) {
		return index == column ? direction : SortDirectionEnum.NONE;
	}

	@Override
	public int getSortOrder(int index) {
		return isColumnIndexSorted(index) ? 0 : -1;
	}

	@Override
	public List<Comparator> getComparatorsForColumnIndex(int index) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int index) {
		return null;
	}

	@Override
	public void sort(int index, SortDirectionEnum to, boolean accumulate) {
		if (FilingColumn.at(index).isEmpty()) {
			return;
		}
		column = index;
		direction = to;
		changed.run();
	}

	@Override
	public void clear() {
		direction = SortDirectionEnum.NONE;
		changed.run();
	}
}
