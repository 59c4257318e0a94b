package org.jingjian.ui.filing.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.jingjian.ui.Turns;

/**
 * Takes apart an editor that is closed, piece by piece, each in a turn of its own: the pages of a filing have hundreds of controls,
 * and to be rid of all at once takes the toolkit longer than to close the tab.
 */
final class Dismantling implements IPartListener2 {
	private final FilingEditor editor;

	private Dismantling(FilingEditor editor) {
		this.editor = editor;
	}

	/** The window tells that an editor is closed while its controls are still there, and would be rid of them next. */
	static void whenClosed(FilingEditor editor) {
		editor.getSite().getPage().addPartListener(new Dismantling(editor));
	}

	@Override
	public void partClosed(IWorkbenchPartReference closed) {
		if (closed.getPart(false) != editor) {
			return;
		}
		editor.getSite().getPage().removePartListener(this);
		if (!editor.getSite().getWorkbenchWindow().isClosing()) {
			hide(editor.body(), editor.close());
		}
	}

	/** Out of sight at once, and gone a few turns later. A control that comes to another window would be styled anew, with all in it. */
	private static void hide(Composite body, List<Control> pieces) {
		body.setVisible(false);
		Shell hidden = new Shell(body.getDisplay());
		Listener unstyled = styling -> {
			if (styling.widget instanceof Control control && control.getShell() == hidden) {
				styling.type = SWT.None;
			}
		};
		body.getDisplay().addFilter(SWT.Skin, unstyled);
		hidden.addDisposeListener(gone -> gone.display.removeFilter(SWT.Skin, unstyled));
		if (!body.setParent(hidden)) {
			hidden.dispose();
			return;
		}
		var turns = new ArrayList<Runnable>();
		pieces.forEach(piece -> turns.add(piece::dispose));
		turns.add(hidden::dispose);
		Turns.take(hidden, turns);
	}
}
