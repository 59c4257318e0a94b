package org.jingjian.store.internal.document;

/** How a value lies in a document: the lowest three bits of its tag, enough to step over it without the model. */
final class Wire {
	static final int NULL = 1;
	/** A whole number, zigzag. */
	static final int NUMBER = 2;
	/** Length and bytes. */
	static final int BYTES = 3;
	static final int OBJECT = 4;
	/** Count and values, each with its own wire. */
	static final int LIST = 5;
	/** Eight bytes. */
	static final int FIXED = 6;
	/** Seconds and nanoseconds. */
	static final int INSTANT = 7;

	static final int BITS = 3;
	static final int MASK = 7;
	/** Deepest nesting of objects. */
	static final int DEPTH = 64;

	private Wire() {
	}
}
