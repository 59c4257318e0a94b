package org.jingjian.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.Role;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.OfficeListener.OfficeEvent;
import org.jingjian.office.ProgramChange;
import org.jingjian.office.Settings;
import org.jingjian.office.internal.trial.TrialOffice;
import org.junit.jupiter.api.Test;

class OfficesServiceTest extends OfficeTestBase {
	@Test
	void wrongPasswordAndUnknownAccountGetTheSameAnswer() {
		session.close();
		String wrong = refusal(() -> offices.signIn(folder, "regulator", "wrong password".toCharArray()));
		String unknown = refusal(() -> offices.signIn(folder, "nobody", TrialOffice.PASSWORD));
		assertEquals(wrong, unknown);
		session = offices.signIn(folder, "regulator", TrialOffice.PASSWORD);
	}

	@Test
	void anAdministratorSeesNoFilingAndARegulatorNoJournal() {
		assertThrows(Refusal.class, () -> session.journal());
		assertThrows(Refusal.class, () -> session.backup(temp.resolve("b"), Progress.NONE));
		signInAs("admin");
		assertThrows(Refusal.class, () -> session.filings().rows(FilingQuery.all()));
		assertThrows(Refusal.class, () -> session.held().waiting());
		assertThrows(Refusal.class, () -> session.attachments());
		signInAs("auditor");
		assertTrue(session.journal().verify(true, Progress.NONE).valid());
		assertThrows(Refusal.class, () -> session.filings().receive("trial", List.of()));
	}

	@Test
	void theJournalTellsOfEveryChangeOfTheProgramAndOfThoseThatFailed() {
		var change = new ProgramChange("site.zip", "ab12", List.of("org.jingjian.sample 1.0.0 > 1.1.0"));
		var installed = new ArrayList<String>();
		assertThrows(Refusal.class, () -> session.changeProgram(change, () -> installed.add("by a regulator")));
		signInAs("admin");
		session.changeProgram(change, () -> installed.addAll(change.parts()));
		assertThrows(IllegalStateException.class, () -> session.changeProgram(change, () -> {
			throw new IllegalStateException("the disk is full");
		}));
		assertEquals(change.parts(), installed);
		signInAs("auditor");
		var told = session.journal().entries(1, Math.toIntExact(session.journal().size())).stream()
				.filter(entry -> entry.action().startsWith("program.")).toList();
		assertEquals(List.of("program.change-begun", "program.changed", "program.change-begun", "program.change-failed"),
				told.stream().map(entry -> entry.action()).toList());
		assertTrue(told.stream().allMatch(entry -> entry.account().equals("admin") && entry.detail().equals(change.toString())), told::toString);
		assertTrue(session.journal().verify(true, Progress.NONE).valid());
	}

	@Test
	void dutiesApartCannotBeJoinedInOneOfficer() {
		signInAs("security");
		assertTrue(refusal(() -> session.officers().add(new NewOfficer("both", "兼任者", Set.of(Role.AUDITOR, Role.REGULATOR),
				TrialOffice.PASSWORD))).contains("apart"));
		session.officers().add(new NewOfficer("li", "李", Set.of(Role.REGULATOR), TrialOffice.PASSWORD));
		assertTrue(refusal(() -> session.officers().setRoles("li", Set.of(Role.AUDITOR, Role.REGULATOR))).contains("apart"));
		signInAs("li");
		assertEquals("李", session.officer().getName());
	}

	@Test
	void aClosedAccountCannotSignIn() {
		signInAs("security");
		session.officers().setActive("regulator", false);
		session.close();
		assertTrue(refusal(() -> offices.signIn(folder, "regulator", TrialOffice.PASSWORD)).contains("closed"));
		session = offices.signIn(folder, "security", TrialOffice.PASSWORD);
		session.officers().setActive("regulator", true);
		signInAs("regulator");
	}

	@Test
	void aNewPasswordOpensAndTheOldOneNoLonger() {
		char[] other = "another horse".toCharArray();
		assertThrows(Refusal.class, () -> session.officers().setPassword("regulator", "not the old".toCharArray(), other));
		session.officers().setPassword("regulator", TrialOffice.PASSWORD, other);
		session.close();
		assertThrows(Refusal.class, () -> offices.signIn(folder, "regulator", TrialOffice.PASSWORD));
		session = offices.signIn(folder, "regulator", other);
	}

	@Test
	void foundingIsRefusedWhereSomethingIsAndLeavesNothingBehindWhenItFails() throws IOException {
		var founding = new Founding("二", "37", Founding.usualOfficers(TrialOffice.PASSWORD), false);
		assertTrue(refusal(() -> offices.found(folder, founding)).contains("not empty"));
		Path other = temp.resolve("other");
		var weak = new Founding("三", "37", Founding.usualOfficers("short".toCharArray()), false);
		assertThrows(Refusal.class, () -> offices.found(other, weak));
		var unmanaged = new Founding("三", "37", Founding.usualOfficers(TrialOffice.PASSWORD).subList(0, 1), false);
		assertThrows(Refusal.class, () -> offices.found(other, unmanaged));
		assertFalse(Files.exists(other));
		try (var left = Files.list(temp)) {
			assertEquals(List.of(folder), left.toList());
		}
	}

	@Test
	void aBackupRestoresToAnOfficeWithTheSameRecordsAndJournal() {
		Filing filing = received("甲", "A");
		signInAs("auditor");
		String head = session.journal().head();
		signInAs("admin");
		Path backup = temp.resolve("office.backup");
		session.backup(backup, Progress.NONE);
		assertThrows(Refusal.class, () -> session.backup(backup, Progress.NONE));
		session.close();
		Path restored = temp.resolve("restored");
		assertThrows(Refusal.class,
				() -> offices.restore(backup, restored, "admin", "wrong password".toCharArray(), Progress.NONE));
		assertFalse(Files.exists(restored));
		offices.restore(backup, restored, "admin", TrialOffice.PASSWORD, Progress.NONE);
		folder = restored;
		session = offices.signIn(folder, "regulator", TrialOffice.PASSWORD);
		assertEquals("甲", stored(filing.getId()).getProcessor().getName());
		signInAs("auditor");
		assertTrue(session.journal().entries(1, 1000).stream().anyMatch(entry -> entry.hash().equals(head)));
		assertTrue(session.journal().verify(true, Progress.NONE).valid());
	}

	@Test
	void anImportedYearRecountsWhatWasProvisional() {
		clock.set(LocalDate.of(2027, 9, 20));
		Filing filing = received("甲", "A");
		Filing returned = session.filings().returnForSupplement(filing.getId(), filing.getVersion(), List.of("缺盖章"));
		assertTrue(returned.isDueProvisional());
		assertEquals(LocalDate.of(2027, 10, 4), returned.getDueOn());
		signInAs("admin");
		session.settings().put(Settings.CALENDAR + "2027", CALENDAR_2027);
		signInAs("regulator");
		Filing recounted = stored(filing.getId());
		assertFalse(recounted.isDueProvisional());
		assertEquals(LocalDate.of(2027, 10, 11), recounted.getDueOn());
		assertEquals("2027-10-04", recounted.getTerms().getLast().getLedger().getLast().getReason());
	}

	private static final String CALENDAR_2027 = """
			2027 test
			国庆节 10-01..10-07
			""";

	@Test
	void settingsThatAreNoSuchThingAreRefused() {
		assertThrows(Refusal.class, () -> session.settings().put(Settings.REGISTRATION_NUMBER, "x{year}{number}"));
		signInAs("admin");
		assertThrows(Refusal.class, () -> session.settings().put(Settings.REGISTRATION_NUMBER, "无年份{number}"));
		assertThrows(Refusal.class, () -> session.settings().put(Settings.TERM + "review", "soon"));
		assertThrows(Refusal.class, () -> session.settings().put(Settings.TERM + "filing", "60wd"));
		assertThrows(Refusal.class, () -> session.settings().put(Settings.CALENDAR + "x", "nonsense"));
		session.settings().put(Settings.TERM + "review", "15wd");
		assertEquals("15wd", session.settings().text(Settings.TERM + "review").orElseThrow());
		signInAs("regulator");
		assertEquals(LocalDate.of(2025, 7, 22), received("甲", "A").getDueOn());
	}

	@Test
	void listenersHearWhatWasDone() {
		var heard = new ArrayList<OfficeEvent>();
		session.listen(heard::add);
		Filing filing = received("甲", "A");
		session.filings().accept(filing.getId(), filing.getVersion());
		assertEquals(List.of(new OfficeEvent("filing.received", 0), new OfficeEvent("filing.accepted", filing.getId())), heard);
	}
}
