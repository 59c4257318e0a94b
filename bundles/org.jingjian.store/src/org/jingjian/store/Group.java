package org.jingjian.store;

/** How many rows share a value (null for the rows without one). */
public record Group(Object value, long count) {
}
