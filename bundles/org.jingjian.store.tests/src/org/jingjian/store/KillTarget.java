package org.jingjian.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;

/** Takes in filings, in batches of all sizes, every third life by a bulk load, and says which were acknowledged, until it is killed. */
final class KillTarget {
	/** Answered by columns in memory, which from then on are kept up with every change, and kept on disk. */
	static final Query BY_OFFICER = Query.of(FilingPackage.eINSTANCE.getFiling()).columns("officer", "storedPersons")
			.sortedBy(Query.Sort.by("officer"));

	private static final Actor OFFICER = new Actor("wang");

	private final String life;
	private final SampleFilings samples;
	private final Random random;
	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
	private int number;

	private KillTarget(String life) {
		this.life = life;
		samples = new SampleFilings(Long.parseLong(life));
		random = new Random(Long.parseLong(life));
	}

	public static void main(String[] arguments) {
		var target = new KillTarget(arguments[2]);
		try (Store store = Stores.embedded(InstantSource.system()).open(Path.of(arguments[0]), HexFormat.of().parseHex(arguments[1]))) {
			target.out.println("begun");
			store.ids(BY_OFFICER);
			if (Integer.parseInt(target.life) % 3 == 2) {
				store.bulkLoad(OFFICER, FilingPackage.eINSTANCE.getFiling(), target::load);
			} else {
				target.change(store);
			}
		} catch (Refusal refusal) {
			target.out.println(refusal.in(Locale.ROOT));
		}
	}

	private void change(Store store) {
		while (true) {
			List<Filing> filings = batch();
			store.change(OFFICER, transaction -> {
				filings.forEach(filing -> transaction.insert(filing, "filing.received"));
				return null;
			});
			acknowledge(filings);
		}
	}

	private Void load(BulkLoad load) {
		var handedOver = new ArrayDeque<List<Filing>>();
		long acknowledged = 0;
		while (true) {
			handedOver.add(batch());
			load.insert(handedOver.getLast(), "filing.received");
			for (; acknowledged < load.acknowledged(); acknowledged += handedOver.removeFirst().size()) {
				acknowledge(handedOver.getFirst());
			}
		}
	}

	private List<Filing> batch() {
		int size = 1 + random.nextInt(random.nextInt(4) == 0 ? 300 : 5);
		String batch = life + '/' + number++ + '/' + size;
		var filings = new ArrayList<Filing>();
		for (int i = 0; i < size; i++) {
			Filing filing = samples.next();
			filing.setOfficer(batch);
			filings.add(filing);
		}
		return filings;
	}

	private void acknowledge(List<Filing> filings) {
		out.println(filings.stream().map(filing -> Long.toString(filing.getId())).collect(Collectors.joining(",", "", ";")));
	}

	static int sizeOf(String batch) {
		return Integer.parseInt(batch.substring(batch.lastIndexOf('/') + 1));
	}
}
