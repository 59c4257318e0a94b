package org.jingjian.columns.internal;

/** An order of slots. */
@FunctionalInterface
interface SlotOrder {
	int compare(int slot, int other);
}
