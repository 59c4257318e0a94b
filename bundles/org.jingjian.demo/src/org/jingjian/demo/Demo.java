package org.jingjian.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.demo.internal.DemoService;
import org.jingjian.law.Rules;
import org.jingjian.office.Supervision;

/**
 * Founds an office of fictitious data and lets it work through its filings day by day, by the office's own use cases: so
 * every review, clock, gate and journal entry is a real one. An OSGi service.
 */
public interface Demo {
	/** The account that works in the office it founds. */
	String ACCOUNT = "regulator";

	/** Without a framework, with this field of supervision. */
	static Demo embedded(Rules rules, Supervision field) {
		return new DemoService(rules, List.of(field));
	}

	/**
	 * Founds the office and fills it. The same wish gives the same filings.
	 *
	 * @param folder empty or missing
	 * @param password of every account; wiped by the caller
	 * @return how many filings there are
	 * @throws Refusal folder in use or not writable, weak password, no rules in force so early
	 */
	long found(Path folder, char[] password, Wish wish, Progress progress);

	/**
	 * What is wanted.
	 *
	 * @param seed another one, other filings
	 * @param filings how many come in, over the months before
	 * @param now the office's time when it is ready
	 */
	record Wish(long seed, int filings, Clock now) {
		/** A province's usual size. */
		public static final int USUAL = 5_000;
	}
}
