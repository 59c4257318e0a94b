package org.jingjian.demo.internal;

import org.jingjian.model.filing.Filing;

/** One processor's matter as it goes through the office. */
final class Case {
	final int number;
	final Chance chance;
	/** What arrives; null once it did. */
	Filing arriving;
	/** Of the filing; 0 until it arrived. */
	long id;

	Case(int number, Chance chance) {
		this.number = number;
		this.chance = chance;
	}
}
