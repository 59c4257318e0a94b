package org.jingjian.columns;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jingjian.columns.internal.Column;
import org.jingjian.columns.internal.ColumnFormat;
import org.jingjian.columns.internal.Numbers;
import org.jingjian.columns.internal.Ranking;
import org.jingjian.columns.internal.Selecting;

/**
 * Rows under ids, as they stood at one moment. Column {@link #ID} holds the ids themselves; the others follow as their
 * kinds were given.
 */
public final class ColumnTable {
	/** The column of ids. */
	public static final int ID = 0;

	private final Numbers ids;
	private final List<Column> columns;

	/** The values of one row, in the order they were asked for. */
	public record Row(long id, List<Object> values) {
	}

	private ColumnTable(List<Column> columns) {
		this.ids = (Numbers) columns.getFirst();
		this.columns = columns;
	}

	/** Without rows. Column 1 is of the first kind. */
	public static ColumnTable empty(List<Kind> kinds) {
		var columns = new ArrayList<Column>();
		columns.add(Column.numbers());
		kinds.forEach(kind -> columns.add(kind.none()));
		return new ColumnTable(List.copyOf(columns));
	}

	/**
	 * Makes a table of what {@link #write} wrote. That nobody changed it since must be sure: no value is looked at.
	 *
	 * @throws IOException it cannot be read, ends too early, or was written of other kinds, by another version or another
	 *         kind of machine
	 */
	public static ColumnTable read(List<Kind> kinds, InputStream in) throws IOException {
		var all = new ArrayList<Kind>();
		all.add(Kind.NUMBER);
		all.addAll(kinds);
		return new ColumnTable(List.copyOf(ColumnFormat.read(all, new DataInputStream(in))));
	}

	/** Writes all of it; what it is written to is not closed. */
	public void write(OutputStream out) throws IOException {
		var data = new DataOutputStream(out);
		ColumnFormat.write(columns, data);
		data.flush();
	}

	public int size() {
		return ids.size();
	}

	/** How many rows fulfil a condition. */
	public int count(Condition condition) {
		return condition.equals(Condition.NONE) ? size() : selected(condition).cardinality();
	}

	/** The ids of rows that fulfil a condition, in order. @param limit negative for all */
	public long[] ids(Condition condition, List<Order> orders, long offset, int limit) {
		int[] slots = slots(condition, orders, offset, limit);
		long[] found = new long[slots.length];
		for (int i = 0; i < slots.length; i++) {
			found[i] = ids.at(slots[i]);
		}
		return found;
	}

	/** The rows that fulfil a condition, in order, with some columns. @param limit negative for all */
	public List<Row> rows(Condition condition, List<Order> orders, long offset, int limit, List<Integer> wanted) {
		var rows = new ArrayList<Row>();
		for (int slot : slots(condition, orders, offset, limit)) {
			rows.add(row(slot, wanted));
		}
		return rows;
	}

	private Row row(int slot, List<Integer> wanted) {
		var values = new ArrayList<Object>(wanted.size());
		for (int column : wanted) {
			values.add(columns.get(column).get(slot));
		}
		return new Row(ids.at(slot), values);
	}

	/** How many rows that fulfil a condition have each value of a column; a missing one is null. */
	public Map<Object, Long> groups(Condition condition, int column) {
		return columns.get(column).groups(selected(condition));
	}

	private int[] slots(Condition condition, List<Order> orders, long offset, int limit) {
		return new Ranking(columns, orders).sorted(selected(condition), offset, limit);
	}

	private BitSet selected(Condition condition) {
		return new Selecting(columns, size()).of(condition);
	}

	public Editor edit() {
		return new Editor(this);
	}

	/** An editor that changes this table itself and so needs no room for both: the table must not be used any more. */
	public Editor takeOver() {
		Editor editor = edit();
		editor.ids.takeOver();
		editor.columns.forEach(Column.Editor::takeOver);
		return editor;
	}

	/** Makes the next table of one. For one thread at a time. */
	public static final class Editor {
		private final Numbers.Editing ids;
		private final List<Column.Editor> columns = new ArrayList<>();

		private Editor(ColumnTable before) {
			ids = before.ids.edit();
			before.columns.stream().skip(1).forEach(column -> columns.add(column.edit()));
		}

		/**
		 * Adds a row, or gives one other values.
		 *
		 * @param values of all columns but that of ids
		 * @throws IllegalArgumentException the id is new and not greater than all others
		 */
		public void put(long id, Object... values) {
			int slot = ids.size() == 0 || id > ids.at(ids.size() - 1) ? ids.size() : ids.find(id);
			if (slot < 0 || values.length != columns.size()) {
				throw new IllegalArgumentException("Neither there nor after all others: " + id);
			}
			ids.put(slot, id);
			for (int i = 0; i < values.length; i++) {
				columns.get(i).set(slot, values[i]);
			}
		}

		/** The table as it is now; the editor can go on. */
		public ColumnTable done() {
			var fixed = new ArrayList<Column>();
			fixed.add(ids.done());
			columns.forEach(column -> fixed.add(column.done()));
			return new ColumnTable(List.copyOf(fixed));
		}
	}
}
