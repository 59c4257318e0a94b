package org.jingjian.store;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;

/** Does one thing to a store and says how it went: the refusal's key and sentence. */
final class SurvivalTarget {
	private static final Actor OFFICER = new Actor("wang");

	private SurvivalTarget() {
	}

	public static void main(String[] arguments) {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		Path office = Path.of(arguments[0]);
		byte[] key = HexFormat.of().parseHex(arguments[1]);
		Stores stores = Stores.embedded(InstantSource.system());
		try (Store store = arguments[2].equals("create") ? stores.create(office, key) : stores.open(office, key)) {
			switch (arguments[2]) {
				case "fill" -> fill(store, out);
				case "attach" -> store.attachments().keep(endless());
				case "backup" -> store.backup(office.resolveSibling("backup"), Progress.NONE);
				default -> out.println("opened");
			}
		} catch (Refusal refusal) {
			out.println(refusal.reason().key() + " " + refusal.in(Locale.ROOT));
		}
	}

	private static void fill(Store store, PrintStream out) {
		var samples = new SampleFilings(23);
		long acknowledged = 0;
		while (true) {
			int size = 1 + (int) (acknowledged % 200);
			store.change(OFFICER, transaction -> {
				for (int i = 0; i < size; i++) {
					transaction.insert(samples.next(), "filing.received");
				}
				return null;
			});
			acknowledged += size;
			out.println(acknowledged);
		}
	}

	private static InputStream endless() {
		var random = new Random(29);
		return new InputStream() {
			@Override
			public int read() {
				return random.nextInt(256);
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				bytes[offset] = (byte) random.nextInt();
				return length;
			}
		};
	}
}
