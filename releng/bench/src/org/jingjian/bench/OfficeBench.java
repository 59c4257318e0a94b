package org.jingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.law.Rules;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.model.filing.WrittenRow;
import org.jingjian.office.Arrival;
import org.jingjian.office.Founding;
import org.jingjian.office.Offices;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.office.Session;
import org.jingjian.pack.face.internal.FaceRules;
import org.jingjian.pack.face.internal.FaceSupervision;
import org.jingjian.store.SampleFilings;
import org.jingjian.store.Stores;

/**
 * Measures the whole reception of {@code OfficeBench [FILINGS]} filings as an officer's intake drives it: recognised if
 * known, reviewed against the law, clocks started, digested, journalled, durable batch by batch.
 */
public final class OfficeBench {
	private static final int BATCH = 500;
	private static final char[] PASSWORD = "bench bench".toCharArray();

	private OfficeBench() {
	}

	public static void main(String[] arguments) throws IOException {
		int filings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30_000;
		Path folder = Files.createTempDirectory("office-bench").resolve("office");
		Clock clock = Clock.systemDefaultZone();
		Offices offices = Offices.embedded(Stores.embedded(clock), Rules.of(List.of(new FaceRules())), clock,
				new FaceSupervision());
		offices.found(folder, new Founding("Bench", "37", Founding.usualOfficers(PASSWORD), true));
		try (Session session = offices.signIn(folder, "regulator", PASSWORD)) {
			var samples = new SampleFilings(1);
			receive(session, samples, filings / 3, new Stopwatch());
			var stopwatch = new Stopwatch();
			receive(session, samples, filings, stopwatch);
			print(System.out, stopwatch.rate(filings));
		}
	}

	private static void print(PrintStream out, Stopwatch.Rate rate) {
		out.println("| measure | value | processor, µs each |\n|---|---|---|");
		out.printf("| reception by the office, filings/s | %.0f | %.0f |%n", rate.perSecond(), rate.micros());
	}

	private static void receive(Session session, SampleFilings samples, int count, Stopwatch stopwatch) {
		for (int from = 0; from < count; from += BATCH) {
			var arrivals = new ArrayList<Arrival>();
			for (int i = from; i < Math.min(count, from + BATCH); i++) {
				arrivals.add(arrival(samples.next()));
			}
			stopwatch.start();
			var receipts = session.filings().receive("face", arrivals);
			stopwatch.stop();
			if (receipts.stream().anyMatch(receipt -> receipt.outcome() != Outcome.ACCEPTED && receipt.outcome() != Outcome.WARNED)) {
				throw new IllegalStateException("A sample was not taken in");
			}
		}
	}

	private static Arrival arrival(Filing filing) {
		WrittenRow row = FilingFactory.eINSTANCE.createWrittenRow();
		row.setTable("processor");
		WrittenCell cell = FilingFactory.eINSTANCE.createWrittenCell();
		cell.setColumn("creditCode");
		cell.setText(filing.getProcessor().getCreditCode());
		row.getCells().add(cell);
		return new Arrival(filing, List.of(row));
	}
}
