package org.jingjian.ui.list.internal;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Gives the list the whole page while no filing is open. */
final class EditorAreaKeeper implements IPartListener2 {
	private final IWorkbenchPage page;

	EditorAreaKeeper(IWorkbenchPage page) {
		this.page = page;
		page.addPartListener(this);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (isIdle()) {
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::give);
		}
	}

	/** Once the last editor is taken apart: until then all of it would be moved away with the area. */
	private void give() {
		if (isIdle()) {
			page.setEditorAreaVisible(false);
		}
	}

	/** Whether no filing is open in a window that is there. */
	private boolean isIdle() {
		IWorkbenchWindow window = page.getWorkbenchWindow();
		return window != null && !window.isClosing() && page.getEditorReferences().length == 0;
	}

	void dispose() {
		page.removePartListener(this);
	}
}
