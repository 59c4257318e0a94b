package org.jingjian.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Opens dialogs in turns: what is in one is made, and then it is shown, so that neither holds the program for long. UI thread only. */
public final class Openings {
	private Openings() {
	}

	/**
	 * Makes a dialog and shows it in the next turn; leaves it at that if one of its kind is open there already.
	 *
	 * @param parent window over which it opens, the one that the dialog was given
	 * @param chosen run once it was ended with OK
	 */
	public static void open(Shell parent, Window dialog, Runnable chosen) {
		open(parent, dialog, List.of(), chosen);
	}

	/** @param parts of the dialog that are made in a turn each, before it is shown */
	public static void open(Shell parent, Window dialog, List<Runnable> parts, Runnable chosen) {
		if (Arrays.stream(parent.getShells()).map(Shell::getData).anyMatch(open -> open != null && open.getClass() == dialog.getClass())) {
			return;
		}
		dialog.create();
		var turns = new ArrayList<>(parts);
		turns.add(() -> {
			if (dialog.open() == Window.OK) {
				chosen.run();
			}
		});
		Turns.take(dialog.getShell(), turns);
	}
}
