package org.jingjian.store.internal;

import org.jingjian.store.internal.model.ColumnMap;
import org.jingjian.store.internal.model.TableMap;
import org.jingjian.model.record.Aggregate;

/**
 * One line of the journal in the making, and the record it saves.
 *
 * @param table null for a note
 * @param document not yet packed; null for a note
 * @param columns values in the table's order
 * @param version after the save
 * @param previous the record's journal entry before; 0 for a first save
 * @param undoing what leads back to the document before; null for a first save
 */
record Save(TableMap table, byte[] document, Object[] columns, long id, int version, long previous, byte[] undoing,
		String action, String detail) {
	static Save note(String action, String detail) {
		return new Save(null, null, null, 0, 0, 0, null, action, detail);
	}

	Save withId(long given) {
		return new Save(table, document, columns, given, version, previous, undoing, action, detail);
	}

	static Object[] columns(TableMap table, Aggregate aggregate) {
		var columns = table.columns();
		Object[] values = new Object[columns.size()];
		for (int i = 0; i < values.length; i++) {
			ColumnMap column = columns.get(i);
			values[i] = column.value(aggregate);
		}
		return values;
	}

	boolean isNote() {
		return table == null;
	}

	boolean isFirst() {
		return version == 1;
	}
}
