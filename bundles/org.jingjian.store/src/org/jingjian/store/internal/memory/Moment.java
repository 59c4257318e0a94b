package org.jingjian.store.internal.memory;

import org.jingjian.columns.ColumnTable;
import org.jingjian.store.internal.files.HeadFile.Head;

/**
 * The columns of a table as they were at one moment.
 *
 * @param head the last journal entry they contain
 * @param changes how many rows were put into them that were not in the file they came from; all if there was none
 */
record Moment(ColumnTable table, Head head, long changes) {
}
