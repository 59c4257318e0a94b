/**
 * Tables kept in memory, column by column: what lists of a million rows are sorted, filtered and counted by. A table is a
 * snapshot that never changes; an editor makes the next one and shares with it all that stayed. Can be written and read as they
 * are in memory. For any number of threads.
 */
package org.jingjian.columns;
