package org.jingjian.ui.filing.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench's commands for undo and redo, while this part is the active one. */
final class TakingBack {
	private final Step undo;
	private final Step redo;

	TakingBack(IWorkbenchPartSite site, Runnable undo, Runnable redo) {
		this.undo = new Step(undo);
		this.redo = new Step(redo);
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, this.undo);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, this.redo);
	}

	void enable(boolean undoable, boolean redoable) {
		undo.allow(undoable);
		redo.allow(redoable);
	}

	/** One of the two. */
	private static final class Step extends AbstractHandler {
		private final Runnable taken;

		Step(Runnable taken) {
			this.taken = taken;
			setBaseEnabled(false);
		}

		void allow(boolean now) {
			setBaseEnabled(now);
		}

		@Override
		public Object execute(ExecutionEvent event) {
			taken.run();
			return null;
		}
	}
}
