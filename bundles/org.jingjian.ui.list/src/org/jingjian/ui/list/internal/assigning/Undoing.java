package org.jingjian.ui.list.internal.assigning;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.jingjian.office.Session;

/**
 * The workbench's commands for undo and redo while the list is the active part: they mean what the history of operations
 * holds, and say so in the menu. Nothing of it outlives the view.
 */
public final class Undoing {
	private final IViewSite site;
	private final Assignments assignments;
	private final Display display;
	private boolean gone;
	private final Step undo;
	private final Step redo;
	private final IOperationHistoryListener heard = event -> changed();
	private final IPartListener active = new Activation();

	public Undoing(IViewSite site, Session session) {
		this.site = site;
		assignments = new Assignments(site, session);
		display = site.getShell().getDisplay();
		undo = new Step(assignments::undo, AssignMessages.Undo_menu);
		redo = new Step(assignments::redo, AssignMessages.Redo_menu);
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo);
		assignments.history().addOperationHistoryListener(heard);
		site.getPage().addPartListener(active);
	}

	/** Forgets what was done, so that nobody who comes after can take it back. */
	public void dispose() {
		gone = true;
		site.getPage().removePartListener(active);
		assignments.history().removeOperationHistoryListener(heard);
		assignments.history().dispose(assignments.context(), true, true, false);
	}

	private void changed() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!gone && !site.getShell().isDisposed()) {
					show();
				}
			});
		}
	}

	private void show() {
		var history = assignments.history();
		IUndoableOperation last = history.getUndoOperation(assignments.context());
		IUndoableOperation next = history.getRedoOperation(assignments.context());
		undo.offer(last == null ? null : NLS.bind(AssignMessages.Undo, last.getLabel()));
		redo.offer(next == null ? null : NLS.bind(AssignMessages.Redo, next instanceof AssignOperation again ? again.redoLabel() : next.getLabel()));
		ICommandService commands = site.getService(ICommandService.class);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
	}

	/** One of the two. */
	private static final class Step extends AbstractHandler implements IElementUpdater {
		private final Runnable taken;
		private final String plain;
		private final Set<UIElement> elements = new HashSet<>();
		private String title;

		Step(Runnable taken, String plain) {
			this.taken = taken;
			this.plain = plain;
			setBaseEnabled(false);
		}

		/** @param what as the menu says it; null for nothing */
		void offer(String what) {
			title = what;
			setBaseEnabled(what != null);
		}

		/** As long as another part is in front, the menu speaks of that one's. */
		void rest() {
			elements.forEach(each -> each.setText(plain));
		}

		@Override
		@SuppressWarnings("rawtypes")
		public void updateElement(UIElement element, Map parameters) {
			elements.add(element);
			element.setText(title == null ? plain : title);
		}

		/** A key that is meant for a field of text takes no filing back. */
		@Override
		public Object execute(ExecutionEvent event) {
			if (!(event.getTrigger() instanceof Event trigger && trigger.widget instanceof Text)) {
				taken.run();
			}
			return null;
		}
	}

	private final class Activation implements IPartListener {
		@Override
		public void partActivated(IWorkbenchPart part) {
			if (part == site.getPart()) {
				changed();
			} else {
				undo.rest();
				redo.rest();
			}
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			// only who is active counts
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			// only who is active counts
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// another is activated
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// only who is active counts
		}
	}
}
