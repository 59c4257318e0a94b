package org.jingjian.ui.filing;

import java.util.OptionalLong;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.jingjian.ui.filing.internal.editor.FilingEditor;

/** The editors of filings in a page of the workbench. UI thread only. */
public final class FilingEditors {
	private FilingEditors() {
	}

	/**
	 * Opens a filing, or brings its open editor to the front; an editor that was only looked at may show it instead of its own.
	 *
	 * @param name of its processor, until it is read
	 */
	public static void open(IWorkbenchPage page, long id, String name) {
		FilingEditor.open(page, id, name);
	}

	/** Opens a filing in a tab that stays. @param name of its processor, until it is read */
	public static void openKept(IWorkbenchPage page, long id, String name) {
		FilingEditor.openKept(page, id, name);
	}

	/** The filing that an editor shows; empty for another part, and as long as it is not read. */
	public static OptionalLong idIn(IWorkbenchPart part) {
		return part instanceof FilingEditor editor ? editor.dossier().stream().mapToLong(dossier -> dossier.filing().getId()).findFirst() : OptionalLong.empty();
	}
}
