package org.jingjian.store.internal.memory;

/** Told of what costs nobody anything but time, for the log. */
@FunctionalInterface
public interface Warnings {
	/** @param what without anything of what the store holds */
	void warn(String what, Throwable cause);
}
