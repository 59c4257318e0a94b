package org.jingjian.office.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.PasswordHash;
import org.jingjian.law.Rules;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.Arrival;
import org.jingjian.office.Founding;
import org.jingjian.office.Receipt;
import org.jingjian.office.Session;
import org.jingjian.office.internal.trial.SettableClock;
import org.jingjian.office.internal.trial.TrialField;
import org.jingjian.office.internal.trial.TrialOffice;
import org.jingjian.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A founded office on a real store, with a regulator signed in. */
abstract class OfficeTestBase {
	static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

	private static final PasswordHash CHEAP = new PasswordHash(64, 1, 1);

	@TempDir
	Path temp;

	final SettableClock clock = new SettableClock(TODAY);
	final TrialField field = new TrialField();
	Path folder;
	OfficesService offices;
	Session session;

	@BeforeEach
	void foundAndSignIn() {
		folder = TrialOffice.folder(temp);
		offices = new OfficesService(stores(), Rules.of(List.of(field)), clock, CHEAP).with(List.of(field));
		offices.found(folder, new Founding("试行办公室", "37", Founding.usualOfficers(TrialOffice.PASSWORD), false));
		session = offices.signIn(folder, "regulator", TrialOffice.PASSWORD);
	}

	@AfterEach
	void signOut() {
		session.close();
	}

	Stores stores() {
		return Stores.embedded(clock);
	}

	/** Leaves and comes in as another officer. */
	void signInAs(String account) {
		session.close();
		session = offices.signIn(folder, account, TrialOffice.PASSWORD);
	}

	Receipt receive(Filing filing) {
		return session.filings().receive("trial", List.of(TrialOffice.arrival(filing))).getFirst();
	}

	List<Receipt> receiveAll(Arrival... arrivals) {
		return session.filings().receive("trial", List.of(arrivals));
	}

	/** A filing taken in without a remark, as stored. */
	Filing received(String name, String creditCode) {
		return stored(receive(TrialOffice.filing(name, creditCode)).id());
	}

	Filing stored(long id) {
		return session.filings().find(id).orElseThrow();
	}

	static String refusal(Executable step) {
		return assertThrows(Refusal.class, step).in(Locale.ENGLISH);
	}
}
