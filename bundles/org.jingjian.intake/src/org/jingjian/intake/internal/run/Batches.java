package org.jingjian.intake.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.intake.Book;
import org.jingjian.intake.internal.filing.Understood;
import org.jingjian.intake.internal.filing.WrittenRows;
import org.jingjian.office.Arrival;
import org.jingjian.office.Receipt;

/** Hands filings in, some hundred at a time, and counts what becomes of them. */
final class Batches {
	private static final int SIZE = 500;

	private final String file;
	private final Job job;
	private final Faults faults;
	private final Scans scans;
	private final List<Understood> waiting = new ArrayList<>();

	Batches(String file, Book book, Job job) {
		this.file = file;
		this.job = job;
		faults = new Faults(job.door(), job.mapping());
		scans = new Scans(book, job.door());
	}

	void add(Understood understood) throws IOException {
		scans.attach(understood);
		waiting.add(understood);
		if (waiting.size() >= SIZE) {
			handIn();
		}
	}

	/** @throws java.util.concurrent.CancellationException nothing of this batch was handed in */
	void handIn() {
		if (waiting.isEmpty()) {
			return;
		}
		job.progress().check();
		List<Arrival> arrivals = waiting.stream().map(one -> new Arrival(one.filing(), WrittenRows.of(one))).toList();
		List<Receipt> receipts = job.door().receive(job.mapping().field(), arrivals);
		int processors = 0;
		for (int i = 0; i < waiting.size(); i++) {
			Understood understood = waiting.get(i);
			job.tally().received(understood, receipts.get(i));
			faults.of(file, understood, receipts.get(i)).forEach(job.tally()::fault);
			processors += understood.processor() == null ? 0 : 1;
		}
		waiting.clear();
		job.progress().done(processors);
	}

	/** Scans that no material named. */
	Iterable<String> unnamedScans() {
		return scans.unnamed();
	}
}
