package org.jingjian.columns.internal;

import java.util.BitSet;
import java.util.Map;
import org.jingjian.columns.Condition;

/** The values of one column, by slot; never changes. */
public sealed interface Column permits Numbers, Texts {
	/** {@code Long} or {@code String}; null if missing. */
	Object get(int slot);

	/** How many slots are read at once. */
	int STRETCH = 1024;

	/** The ascending order of slots by their values; missing ones come last. */
	SlotOrder order();

	/** Numbers that are in the order of the values; slots with the same number may still differ. */
	Keys keys();

	/** How many of the slots have each value. */
	Map<Object, Long> groups(BitSet slots);

	/** What slots are sorted by at first. */
	interface Keys {
		long at(int slot);

		/** Of the stretch that begins with a slot. */
		void read(int first, int count, long[] into);
	}

	/** Sets the bits of slots that fulfil a condition on this column. */
	void select(Condition condition, BitSet selected);

	/** A column that is changed, then fixed as {@link #done()}. */
	interface Editor {
		/** In the slot after the last, or in one that has a value already. */
		void set(int slot, Object value);

		/** From now on parts of the column it began with are changed in their place: nobody uses that any more. */
		void takeOver();

		Column done();
	}

	Editor edit();

	static Numbers numbers() {
		return Numbers.EMPTY;
	}

	static Column texts() {
		return new CodedTexts(new Dictionary(), Numbers.EMPTY);
	}

	static IllegalArgumentException unsuited(Condition condition) {
		return new IllegalArgumentException("Not a condition on such a column: " + condition.getClass().getSimpleName());
	}
}
