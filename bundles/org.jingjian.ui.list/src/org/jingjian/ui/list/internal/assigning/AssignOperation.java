package org.jingjian.ui.list.internal.assigning;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.jingjian.base.Progress;
import org.jingjian.ui.RunnableProgress;
import org.jingjian.ui.list.internal.assigning.Giving.Given;
import org.jingjian.ui.list.internal.assigning.Giving.Outcome;
import org.jingjian.ui.words.Words;

/**
 * Filings given to an officer, as the workbench's history keeps it. Whatever is taken back or done again goes through the
 * office like anything else; what was refused once takes no more part in it.
 */
final class AssignOperation extends AbstractOperation {
	private final Giving giving;
	private final long[] ids;
	private final String account;
	private final String first;
	private final String officer;
	private List<Given> done = List.of();
	private List<Given> takenBack = List.of();
	private Outcome outcome;

	/**
	 * @param account whom they are given to; null for nobody
	 * @param officer the account's name
	 * @param first name of the first filing's processor
	 */
	AssignOperation(Giving giving, long[] ids, String account, String officer, String first, IUndoContext context) {
		super("");
		this.giving = giving;
		this.ids = ids.clone();
		this.account = account;
		this.officer = officer;
		this.first = first;
		addContext(context);
	}

	/** What became of it the last time. */
	Outcome outcome() {
		return outcome;
	}

	@Override
	public String getLabel() {
		return label(canUndo() ? done.size() : ids.length);
	}

	/** What would be done again. */
	String redoLabel() {
		return label(takenBack.size());
	}

	private String label(int filings) {
		if (account == null) {
			return filings == 1 && ids.length == 1 ? NLS.bind(AssignMessages.Label_free, first) : NLS.bind(AssignMessages.Label_freeMany, Words.number(filings));
		}
		return filings == 1 && ids.length == 1 ? NLS.bind(AssignMessages.Label_give, first, officer)
				: NLS.bind(AssignMessages.Label_giveMany, Words.number(filings), officer);
	}

	@Override
	public boolean canExecute() {
		return outcome == null;
	}

	@Override
	public boolean canUndo() {
		return !done.isEmpty();
	}

	@Override
	public boolean canRedo() {
		return !takenBack.isEmpty();
	}

	/** True if there is nothing left in it to undo or to do again. */
	boolean isSpent() {
		return !canUndo() && !canRedo();
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		outcome = with(monitor, progress -> giving.give(ids, account, progress));
		done = outcome.given();
		return status(canUndo());
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		List<Given> wanted = done.stream().map(Given::back).toList();
		outcome = with(monitor, progress -> giving.handOn(wanted, progress));
		done = left(done);
		takenBack = together(takenBack, outcome.given().stream().map(Given::back).toList());
		return status(canRedo() && (!outcome.given().isEmpty() || !canUndo()));
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		List<Given> wanted = takenBack;
		outcome = with(monitor, progress -> giving.handOn(wanted, progress));
		takenBack = left(takenBack);
		done = together(done, outcome.given());
		return status(canUndo() && (!outcome.given().isEmpty() || !canRedo()));
	}

	@Override
	public void dispose() {
		done = List.of();
		takenBack = List.of();
	}

	private static IStatus status(boolean moved) {
		return moved ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	/** Those that were not come to. */
	private List<Given> left(List<Given> before) {
		var left = outcome.left().stream().collect(Collectors.toSet());
		return before.stream().filter(each -> left.contains(each.id())).toList();
	}

	private static List<Given> together(List<Given> some, List<Given> more) {
		var all = new ArrayList<>(some);
		all.addAll(more);
		return List.copyOf(all);
	}

	private static Outcome with(IProgressMonitor monitor, Function<Progress, Outcome> work) throws ExecutionException {
		var result = new AtomicReference<Outcome>();
		try {
			RunnableProgress.of(progress -> result.set(work.apply(progress))).run(monitor);
			return result.get();
		} catch (InvocationTargetException broken) {
			throw new ExecutionException(broken.getCause().getClass().getName(), broken.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}
}
