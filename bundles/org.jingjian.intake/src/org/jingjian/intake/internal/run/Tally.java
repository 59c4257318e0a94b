package org.jingjian.intake.internal.run;

import static org.jingjian.intake.internal.Reasons.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jingjian.base.Refusal;
import org.jingjian.intake.Fault;
import org.jingjian.intake.IntakeReport;
import org.jingjian.intake.IntakeReport.RefusedFile;
import org.jingjian.intake.LeftOut;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.filing.Understood;
import org.jingjian.office.Receipt;
import org.jingjian.office.Receipt.Outcome;

/** Counts what becomes of the rows, and gathers what a person should know. */
final class Tally {
	private static final int MOST_LISTED = 100_000;

	private final List<String> files = new ArrayList<>();
	private final List<RefusedFile> refused = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();
	private final List<LeftOut> leftOut = new ArrayList<>();
	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
	private long scenarios;
	private long materials;
	private long storedPersons;
	private int processorRows;
	private int scenarioRows;
	private int materialRows;
	private int unlisted;
	private boolean cancelled;

	void file(String name) {
		files.add(name);
	}

	void refused(String name, Refusal reason) {
		refused.add(new RefusedFile(name, reason));
	}

	void processorRows(int more) {
		processorRows += more;
	}

	/** A row of a table that belongs to processors. */
	void row(String table) {
		if (Mapping.SCENARIO.equals(table)) {
			scenarioRows++;
		} else {
			materialRows++;
		}
	}

	void cancel() {
		cancelled = true;
	}

	void received(Understood understood, Receipt receipt) {
		if (understood.processor() != null) {
			outcomes.merge(receipt.outcome(), 1, Integer::sum);
		}
		if (receipt.outcome() == Outcome.ACCEPTED || receipt.outcome() == Outcome.WARNED) {
			scenarios += understood.filing().getScenarios().size();
			materials += understood.filing().getMaterials().size();
			storedPersons += understood.filing().getStoredPersons();
		}
	}

	void fault(Fault fault) {
		if (faults.size() < MOST_LISTED) {
			faults.add(fault);
		} else {
			unlisted++;
		}
	}

	void leftOut(LeftOut what) {
		if (leftOut.size() < MOST_LISTED) {
			leftOut.add(what);
		}
	}

	IntakeReport report() {
		if (unlisted > 0) {
			leftOut.add(new LeftOut(files.getLast(), "", 0, "faults", text("leftout.faults", unlisted)));
		}
		return new IntakeReport(files, count(Outcome.ACCEPTED), count(Outcome.WARNED), count(Outcome.QUERIED), count(Outcome.REFUSED),
				count(Outcome.UNCHANGED), scenarios, materials, storedPersons, processorRows, scenarioRows, materialRows, cancelled,
				refused, faults, leftOut);
	}

	private int count(Outcome outcome) {
		return outcomes.getOrDefault(outcome, 0);
	}
}
