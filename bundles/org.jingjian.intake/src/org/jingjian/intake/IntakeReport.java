package org.jingjian.intake;

import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.office.Receipt.Outcome;

/**
 * What became of the files. The first five numbers count processor rows, each once.
 *
 * @param files names of the files that were read, in order
 * @param accepted taken in without a remark
 * @param warned taken in with remarks
 * @param queried held for clarification
 * @param refused held with the reason
 * @param unchanged known already
 * @param scenarios of the filings that this run took in
 * @param materials of the filings that this run took in
 * @param storedPersons of the filings that this run took in
 * @param processorRows read
 * @param scenarioRows read
 * @param materialRows read
 * @param cancelled true if it was stopped; what the numbers count stays taken in
 * @param refusedFiles files of which nothing, or not all, could be read, and why
 */
public record IntakeReport(List<String> files, int accepted, int warned, int queried, int refused, int unchanged, long scenarios,
		long materials, long storedPersons, int processorRows, int scenarioRows, int materialRows, boolean cancelled,
		List<RefusedFile> refusedFiles, List<Fault> faults, List<LeftOut> leftOut) {
	public IntakeReport {
		files = List.copyOf(files);
		refusedFiles = List.copyOf(refusedFiles);
		faults = List.copyOf(faults);
		leftOut = List.copyOf(leftOut);
	}

	/** Processor rows of one outcome. */
	public int count(Outcome outcome) {
		return switch (outcome) {
			case ACCEPTED -> accepted;
			case WARNED -> warned;
			case QUERIED -> queried;
			case REFUSED -> refused;
			case UNCHANGED -> unchanged;
		};
	}

	/** @param file its name */
	public record RefusedFile(String file, Refusal reason) {
	}
}
