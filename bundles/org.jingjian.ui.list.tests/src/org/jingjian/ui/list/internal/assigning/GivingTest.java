package org.jingjian.ui.list.internal.assigning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jingjian.base.Text;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.Role;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.ui.filing.drive.Arrivals;
import org.jingjian.ui.filing.drive.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What is given away, taken back and given again, at a real office with several officers. */
class GivingTest {
	private static final char[] PASSWORD = "first-day-2025".toCharArray();
	private static final int FILINGS = 5;

	@TempDir
	Path temp;

	private final ObjectUndoContext context = new ObjectUndoContext(this);
	private final DefaultOperationHistory history = new DefaultOperationHistory();
	private final IProgressMonitor monitor = new NullProgressMonitor();
	private ServiceTracker<Offices, Offices> tracker;
	private Session session;
	private long[] ids;

	@BeforeEach
	void anOfficeWithThreeOfficers() throws InterruptedException {
		tracker = new ServiceTracker<>(FrameworkUtil.getBundle(GivingTest.class).getBundleContext(), Offices.class, null);
		tracker.open();
		Offices offices = tracker.waitForService(60_000);
		var officers = new ArrayList<>(Founding.usualOfficers(PASSWORD));
		officers.add(new NewOfficer("wang", "王敏", Set.of(Role.REGULATOR), PASSWORD));
		officers.add(new NewOfficer("wang2", "王敏", Set.of(Role.REVIEWER), PASSWORD));
		officers.add(new NewOfficer("zhao", "赵刚", Set.of(Role.REVIEWER), PASSWORD));
		Path folder = temp.resolve("office");
		offices.found(folder, new Founding("试行办公室", "37", officers, false));
		session = offices.signIn(folder, "regulator", PASSWORD.clone());
		ids = new long[FILINGS];
		for (int i = 0; i < FILINGS; i++) {
			ids[i] = Arrivals.receive(session, "甲" + i, Papers.code(8, i), null);
		}
	}

	@AfterEach
	void close() {
		session.close();
		tracker.close();
	}

	@Test
	void whatAnotherGaveOnMeanwhileStaysAndWhatElseWasChangedDoesNotMatter() throws ExecutionException {
		session.filings().assign(ids[0], 1, "zhao");
		AssignOperation operation = operation("wang");
		history.execute(operation, monitor, null);
		assertOfficers("wang", "wang", "wang", "wang", "wang");
		session.filings().assign(ids[1], 2, "zhao");
		Filing corrected = session.filings().find(ids[2]).orElseThrow();
		corrected.getProcessor().setIndustry("体育");
		session.filings().correct(corrected);
		session.filings().assign(ids[3], 2, null);
		assertTrue(history.undo(context, monitor, null).isOK());
		assertOfficers("zhao", "zhao", null, null, null);
		assertEquals("体育", session.filings().find(ids[2]).orElseThrow().getProcessor().getIndustry());
		assertEquals(List.of(ids[1]), operation.outcome().refused().stream().map(each -> each.row().id()).toList());
		String why = operation.outcome().refused().getFirst().why().in(Locale.SIMPLIFIED_CHINESE);
		assertTrue(why.contains("赵刚"), why);
		assertEquals(1, operation.outcome().same());

		session.filings().assign(ids[4], 3, "zhao");
		assertTrue(history.redo(context, monitor, null).isOK());
		assertOfficers("wang", "zhao", "wang", null, "zhao");
		assertEquals(List.of(ids[4]), operation.outcome().refused().stream().map(each -> each.row().id()).toList());
		assertTrue(history.undo(context, monitor, null).isOK());
		assertOfficers("zhao", "zhao", null, null, "zhao");
		assertEquals(List.of("filing.received", "filing.assigned", "filing.assigned", "filing.assigned", "filing.assigned", "filing.assigned"),
				session.filings().history(ids[0]).stream().map(entry -> entry.action()).toList());
	}

	@Test
	void whatChangesNothingIsNoPartOfTheHistory() throws ExecutionException {
		history.execute(operation(null), monitor, null);
		assertFalse(history.canUndo(context));
		history.execute(operation("auditor"), monitor, null);
		assertFalse(history.canUndo(context), "an auditor is given nothing");
		assertOfficers(null, null, null, null, null);
		assertEquals(1, session.filings().history(ids[0]).size());
	}

	@Test
	void anUndoThatIsStoppedGoesOnWhereItWasStopped() throws ExecutionException {
		AssignOperation operation = operation("wang");
		history.execute(operation, monitor, null);
		history.undo(context, new StoppedAfter(2), null);
		assertOfficers(null, null, "wang", "wang", "wang");
		assertEquals(3, operation.outcome().left().size());
		assertTrue(operation.canUndo());
		assertTrue(history.canRedo(context));
		history.redo(context, monitor, null);
		assertOfficers("wang", "wang", "wang", "wang", "wang");
		history.undo(context, monitor, null);
		assertOfficers(null, null, null, null, null);
		history.redo(context, new StoppedAfter(0), null);
		assertOfficers(null, null, null, null, null);
		assertTrue(history.canRedo(context), "what was not begun can still be done");
	}

	@Test
	void whoForgetsTakesNothingBack() throws ExecutionException {
		AssignOperation operation = operation("wang");
		history.execute(operation, monitor, null);
		history.dispose(context, true, true, false);
		assertFalse(history.canUndo(context));
		assertTrue(operation.isSpent());
		assertOfficers("wang", "wang", "wang", "wang", "wang");
	}

	@Test
	void oneIsToldFromAnotherOfTheSameName() {
		Colleagues colleagues = Colleagues.of(session);
		assertEquals("王敏 (wang2)", colleagues.name("wang2"));
		assertEquals("赵刚", colleagues.name("zhao"));
		assertEquals("gone", colleagues.name("gone"));
		assertEquals("", colleagues.name(null));
		assertEquals(List.of("regulator", "wang", "wang2", "zhao"), colleagues.reviewers().stream().map(each -> each.account()).toList());
	}

	@Test
	void aFilingThatOthersChangeInTheSameMomentIsReadAnew() {
		var giving = new Giving(session.filings(), Colleagues.of(session));
		var busy = new Progress() {
			@Override
			public void begin(Text what, long total) {
				assertEquals(FILINGS, total);
			}

			/** After each one, the next is changed, which was read long before. */
			@Override
			public void done(long amount) {
				Arrays.stream(ids).mapToObj(id -> session.filings().find(id).orElseThrow()).filter(each -> each.getOfficer() == null).findFirst()
						.ifPresent(each -> session.filings().correct(each));
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
		var outcome = giving.give(ids, "zhao", busy);
		assertEquals(List.of(), outcome.refused());
		assertOfficers("zhao", "zhao", "zhao", "zhao", "zhao");
	}

	private AssignOperation operation(String account) {
		Colleagues colleagues = Colleagues.of(session);
		return new AssignOperation(new Giving(session.filings(), colleagues), ids, account, colleagues.name(account), "甲", context);
	}

	private void assertOfficers(String... accounts) {
		assertEquals(Arrays.asList(accounts), session.filings().rows(ids).stream().map(row -> row.officer()).toList());
	}

	/** Somebody stops it after so many. */
	private static final class StoppedAfter extends NullProgressMonitor {
		private final int most;
		private double worked;

		StoppedAfter(int most) {
			this.most = most;
			setCanceled(most == 0);
		}

		@Override
		public void worked(int work) {
			worked += work;
			setCanceled(worked >= 1000.0 * most / FILINGS);
		}
	}
}
