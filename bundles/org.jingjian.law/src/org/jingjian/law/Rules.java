package org.jingjian.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.law.internal.RuleTables;

/** The rule tables of all fields of supervision, by date. An OSGi service; thread-safe. */
public interface Rules {
	/** The rules of these sources, outside a framework. */
	static Rules of(Collection<RuleSource> sources) {
		return new RuleTables(sources);
	}

	/** Ids of the fields that have rules. */
	Set<String> fields();

	/**
	 * The binding rules in force on a day.
	 *
	 * @throws Refusal if there are none: nothing is done without a rule in force
	 */
	RuleSet at(String field, LocalDate day);

	/** What was public on a day, by the latest paper: a draft where no binding rules were in force yet. */
	Optional<RuleSet> known(String field, LocalDate day);

	/** All versions, drafts included, oldest first; empty for a field nobody brought. */
	List<RuleSet> all(String field);
}
