package org.jingjian.ui.list.internal;

import java.util.ArrayList;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Filings;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.list.internal.ManyResultDialog.Refused;

/**
 * Takes one step on many filings, each by itself: what the law or another's edit forbids is refused with its reason and
 * stops none of the others. No provision lets an office take such a step back, so there is no undo.
 */
final class ManySteps {
	/** The steps that ask nothing of a single filing but what can be said of all of them. */
	static final List<Step> POSSIBLE = List.of(Step.ACCEPT, Step.RETURN, Step.REGISTER, Step.REJECT);
	private static final int AT_ONCE = 100;

	private final Filings filings;

	/** @param untouched filings that were not come to when it was stopped */
	record Outcome(List<FilingRow> done, List<Refused> refused, int untouched) {
	}

	ManySteps(Filings filings) {
		this.filings = filings;
	}

	/**
	 * @param reasons for a return or a rejection
	 * @param what shown while it goes on
	 */
	Outcome take(Step step, long[] ids, List<String> reasons, Text what, Progress progress) {
		var done = new ArrayList<FilingRow>();
		var refused = new ArrayList<Refused>();
		progress.begin(what, ids.length);
		for (int from = 0; from < ids.length && !progress.cancelled(); from += AT_ONCE) {
			for (FilingRow row : filings.rows(java.util.Arrays.copyOfRange(ids, from, Math.min(ids.length, from + AT_ONCE)))) {
				if (progress.cancelled()) {
					break;
				}
				try {
					take(step, row, reasons);
					done.add(row);
				} catch (Refusal why) {
					refused.add(new Refused(row, why));
				}
				progress.done(1);
			}
		}
		return new Outcome(List.copyOf(done), List.copyOf(refused), ids.length - done.size() - refused.size());
	}

	private void take(Step step, FilingRow row, List<String> reasons) {
		switch (step) {
			case ACCEPT -> filings.accept(row.id(), row.version());
			case RETURN -> filings.returnForSupplement(row.id(), row.version(), reasons);
			case REGISTER -> filings.register(row.id(), row.version());
			case REJECT -> filings.reject(row.id(), row.version(), String.join("\n", reasons));
			case CORRECT, SUPPLEMENT, CHANGE, CANCEL -> throw new IllegalArgumentException("Not a step of many: " + step);
		}
	}
}
