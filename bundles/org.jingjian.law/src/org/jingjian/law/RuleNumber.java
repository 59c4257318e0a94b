package org.jingjian.law;

import java.util.Optional;
import org.jingjian.base.Text;

/**
 * One number, length or word that a rule table fixes or leaves to the office.
 *
 * @param id for example {@code threshold.persons} or {@code term.filing}
 * @param title what it is
 * @param value as written, for example {@code 100000} or {@code 30wd}; null while the office has not set it
 * @param article id of the provision; null if none speaks of it
 * @param standing how firm it stands
 * @param proposal what an office may take for its own value while none is set; null if there is nothing to propose
 */
public record RuleNumber(String id, Text title, String value, String article, Standing standing,
		String proposal) {
	/** The value; empty while the office has not set it. */
	public Optional<String> set() {
		return Optional.ofNullable(value);
	}

	/** What to propose; empty if the number is set or there is nothing to propose. */
	public Optional<String> proposed() {
		return value == null ? Optional.ofNullable(proposal) : Optional.empty();
	}

	/** True if the office may set it otherwise. */
	public boolean configurable() {
		return standing != Standing.STATUTORY && standing != Standing.DRAFT;
	}
}
