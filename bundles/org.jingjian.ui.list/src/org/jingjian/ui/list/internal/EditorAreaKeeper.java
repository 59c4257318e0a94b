package org.jingjian.ui.list.internal;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Gives the list the whole page while no filing is open. */
final class EditorAreaKeeper implements IPartListener2 {
	private final IWorkbenchPage page;

	EditorAreaKeeper(IWorkbenchPage page) {
		this.page = page;
		page.addPartListener(this);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		Shell window = page.getWorkbenchWindow().getShell();
		if (window != null && !window.isDisposed() && page.getEditorReferences().length == 0) {
			window.getDisplay().asyncExec(this::give);
		}
	}

	/** Once the last editor is taken apart: until then all of it would be moved away with the area. */
	private void give() {
		Shell window = page.getWorkbenchWindow().getShell();
		if (window != null && !window.isDisposed() && page.getEditorReferences().length == 0) {
			page.setEditorAreaVisible(false);
		}
	}

	void dispose() {
		page.removePartListener(this);
	}
}
