package org.jingjian.ui.list.internal;

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
		if (page.getEditorReferences().length == 0) {
			page.setEditorAreaVisible(false);
		}
	}

	void dispose() {
		page.removePartListener(this);
	}
}
