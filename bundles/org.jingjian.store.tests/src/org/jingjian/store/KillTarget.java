package org.jingjian.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;

/** Takes in filings, in batches of all sizes, and says which were acknowledged, until it is killed. */
final class KillTarget {
	private KillTarget() {
	}

	public static void main(String[] arguments) {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		String life = arguments[2];
		var samples = new SampleFilings(Long.parseLong(life));
		var random = new Random(Long.parseLong(life));
		try (Store store = Stores.embedded(InstantSource.system()).open(Path.of(arguments[0]), HexFormat.of().parseHex(arguments[1]))) {
			out.println("begun");
			for (int number = 0;; number++) {
				int size = 1 + random.nextInt(random.nextInt(4) == 0 ? 300 : 5);
				String batch = life + '/' + number + '/' + size;
				var filings = new ArrayList<Filing>();
				for (int i = 0; i < size; i++) {
					Filing filing = samples.next();
					filing.setOfficer(batch);
					filings.add(filing);
				}
				store.change(new Actor("wang"), transaction -> {
					filings.forEach(filing -> transaction.insert(filing, "filing.received"));
					return null;
				});
				out.println(filings.stream().map(filing -> Long.toString(filing.getId())).collect(Collectors.joining(",", "", ";")));
			}
		} catch (Refusal refusal) {
			out.println(refusal.in(Locale.ROOT));
		}
	}

	static int sizeOf(String batch) {
		return Integer.parseInt(batch.substring(batch.lastIndexOf('/') + 1));
	}
}
