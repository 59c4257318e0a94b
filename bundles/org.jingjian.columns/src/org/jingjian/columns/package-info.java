/**
 * Tables kept in memory, column by column: what lists of a million rows are sorted, filtered and counted by. A table is a
 * snapshot that never changes; an editor makes the next one and shares with it all that stayed. Can be written and read as they
 * are in memory. All but what is new lies beside the heap, so that the collector does not go through it. For any number of
 * threads.
 */
package org.jingjian.columns;
