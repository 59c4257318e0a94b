package org.jingjian.law;

import java.util.List;

/** Rule tables of one field of supervision, brought by a pack as an OSGi service. */
public interface RuleSource {
	/** Id of the field, such as {@code face}. */
	String field();

	/** All versions there were, drafts included. */
	List<RuleSet> ruleSets();
}
