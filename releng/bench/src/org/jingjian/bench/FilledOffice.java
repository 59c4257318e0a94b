package org.jingjian.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jingjian.crypto.Keyring;
import org.jingjian.law.Rules;
import org.jingjian.office.Founding;
import org.jingjian.office.Offices;
import org.jingjian.pack.face.internal.FaceRules;
import org.jingjian.pack.face.internal.FaceSupervision;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;

/** Founds an office of so many filings for the desktop to be measured on: {@code FilledOffice FILINGS FOLDER PASSWORD}. */
public final class FilledOffice {
	private static final String ACCOUNT = "regulator";

	private FilledOffice() {
	}

	public static void main(String[] arguments) {
		Path folder = Path.of(arguments[1]);
		char[] password = arguments[2].toCharArray();
		Clock clock = Clock.systemDefaultZone();
		Stores stores = Stores.embedded(clock);
		Offices.embedded(stores, Rules.of(List.of(new FaceRules())), clock, new FaceSupervision())
				.found(folder, new Founding("Bench", "37", Founding.usualOfficers(password), true));
		try (Store store = stores.open(folder.resolve("store"), Keyring.read(folder.resolve("keyring")).unlock(ACCOUNT, password))) {
			ListBench.fill(store, Integer.parseInt(arguments[0]));
		}
	}
}
