package org.jingjian.store;

/**
 * Who does it, for the journal.
 *
 * @param account the officer's account, or {@code system}
 */
public record Actor(String account) {
}
