package org.jingjian.ui.list.internal.assigning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Session;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Images;
import org.jingjian.ui.Openings;
import org.jingjian.ui.Problems;
import org.jingjian.ui.list.internal.ManyResultDialog;
import org.jingjian.ui.list.internal.assigning.Giving.Outcome;
import org.jingjian.ui.words.Words;

/** Gives filings to officers, takes that back and does it again: each in a job that can be stopped, one after the other. */
public final class Assignments {
	/** What an officer still has to work. */
	private static final FilingState[] IN_HAND = { FilingState.EXPECTED, FilingState.RECEIVED, FilingState.INCOMPLETE, FilingState.ACCEPTED,
			FilingState.OVERDUE };

	/** So long the status line says what was done. */
	private static final int SAID_MS = 30_000;

	private final IWorkbenchPartSite site;
	private final Session session;
	private final IWorkbenchOperationSupport support;

	/** No two of these jobs at a time. */
	private enum Alone implements ISchedulingRule {
		RULE;

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	/** What is done to an operation by way of the history. */
	private interface Act {
		IStatus on(IOperationHistory history, IProgressMonitor monitor, IAdaptable info) throws ExecutionException;
	}

	/** What the dialog shows. */
	private record Choice(Colleagues colleagues, Map<String, Long> inHand, List<FilingRow> first) {
	}

	/** @param site of the part that it is done from */
	public Assignments(IWorkbenchPartSite site, Session session) {
		this.site = site;
		this.session = session;
		support = site.getWorkbenchWindow().getWorkbench().getOperationSupport();
	}

	IOperationHistory history() {
		return support.getOperationHistory();
	}

	/** The context of the workbench itself, which forgets all when the workbench is closed. */
	IUndoContext context() {
		return support.getUndoContext();
	}

	/** Asks for an officer and gives the filings to whoever was chosen. */
	public void ask(long[] ids) {
		if (ids.length == 0) {
			return;
		}
		Errand.of(AssignMessages.Reading, progress -> choice(ids)).quiet().then(choice -> {
			var asked = new AssignDialog(shell(), choice.colleagues(), choice.inHand(), session.officer().getAccount(), question(ids, choice.first()));
			Openings.open(shell(), asked, () -> give(ids, asked.account(), choice));
		}).start(shell());
	}

	private Choice choice(long[] ids) {
		Map<String, Long> inHand = new HashMap<>();
		session.filings().groups(FilingQuery.all().inState(IN_HAND), "officer").forEach(group -> inHand.put((String) group.value(), group.count()));
		return new Choice(Colleagues.of(session), inHand, session.filings().rows(Arrays.copyOf(ids, 1)));
	}

	private static String question(long[] ids, List<FilingRow> first) {
		return ids.length == 1 ? NLS.bind(AssignMessages.Question, name(first)) : NLS.bind(AssignMessages.Question_many, Words.number(ids.length));
	}

	private static String name(List<FilingRow> first) {
		return first.isEmpty() ? "" : Words.orEmpty(first.getFirst().name());
	}

	private void give(long[] ids, String account, Choice choice) {
		var giving = new Giving(session.filings(), choice.colleagues());
		String officer = choice.colleagues().name(account);
		var operation = new AssignOperation(giving, ids, account, officer, name(choice.first()), context());
		start(operation, AssignMessages.Title, account == null ? AssignMessages.Done_free : AssignMessages.Done_give, officer,
				(history, monitor, info) -> history.execute(operation, monitor, info));
	}

	/** Takes the last one back. */
	void undo() {
		if (history().getUndoOperation(context()) instanceof AssignOperation operation && isIdle()) {
			start(operation, NLS.bind(AssignMessages.Undo, operation.getLabel()), AssignMessages.Done_undo, operation.getLabel(),
					(history, monitor, info) -> history.undoOperation(operation, monitor, info));
		}
	}

	/** Does again what was taken back last. */
	void redo() {
		if (history().getRedoOperation(context()) instanceof AssignOperation operation && isIdle()) {
			start(operation, NLS.bind(AssignMessages.Redo, operation.redoLabel()), AssignMessages.Done_redo, operation.redoLabel(),
					(history, monitor, info) -> history.redoOperation(operation, monitor, info));
		}
	}

	/** A key that is pressed twice does not take back twice. */
	private static boolean isIdle() {
		return Job.getJobManager().find(Alone.RULE).length == 0;
	}

	private void start(AssignOperation operation, String title, String done, String what, Act act) {
		Display display = shell().getDisplay();
		IAdaptable info = new IAdaptable() {
			@Override
			public <T> T getAdapter(Class<T> type) {
				return type == Shell.class ? type.cast(shell()) : null;
			}
		};
		Job job = new Job(title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					act.on(history(), monitor, info);
					if (operation.isSpent()) {
						history().replaceOperation(operation, new IUndoableOperation[0]);
					}
					onScreen(display, () -> tell(title, done, what, operation.outcome()));
				} catch (ExecutionException broken) {
					onScreen(display, () -> Problems.show(shell(), broken.getCause()));
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == Alone.RULE;
			}
		};
		job.setRule(Alone.RULE);
		job.schedule();
	}

	private void onScreen(Display display, Runnable show) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (shell() != null && !shell().isDisposed()) {
					show.run();
				}
			});
		}
	}

	/** In the status line; who was refused, in a dialog. */
	private void tell(String title, String done, String what, Outcome outcome) {
		if (outcome == null) {
			return;
		}
		String given = outcome.given().isEmpty() ? AssignMessages.Done_none : NLS.bind(done, Words.number(outcome.given().size()), what);
		String same = outcome.same() == 0 ? "" : NLS.bind(AssignMessages.Done_same, Words.number(outcome.same()));
		String left = outcome.left().isEmpty() ? "" : NLS.bind(AssignMessages.Done_left, Words.number(outcome.left().size()));
		String said = given + same + left;
		status(said);
		if (!outcome.refused().isEmpty()) {
			String refused = NLS.bind(AssignMessages.Done_refused, Words.number(outcome.refused().size()));
			new ManyResultDialog(shell(), title, said + refused, outcome.refused()).open();
		}
	}

	private void status(String said) {
		IStatusLineManager line = switch (site) {
			case IViewSite view -> view.getActionBars().getStatusLineManager();
			case IEditorSite editor -> editor.getActionBars().getStatusLineManager();
			default -> null;
		};
		if (line != null) {
			line.setMessage(Images.image("assign"), said);
			shell().getDisplay().timerExec(SAID_MS, () -> {
				if (shell() != null && !shell().isDisposed()) {
					line.setMessage(null);
				}
			});
		}
	}

	private Shell shell() {
		return site.getShell();
	}
}
