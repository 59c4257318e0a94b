package org.jingjian.ui.list.internal;

/**
 * Something that can be ticked in the filter.
 *
 * @param value what rows hold
 * @param words what officers read
 */
record Tick(String value, String words) {
}
