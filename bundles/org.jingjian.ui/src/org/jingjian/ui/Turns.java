package org.jingjian.ui;

import java.util.Iterator;
import java.util.List;
import org.eclipse.swt.widgets.Control;

/** Work of the UI thread in pieces, each in a turn of its own: what a person does meanwhile is heard between them. */
public final class Turns {
	private final Control owner;
	private final Iterator<Runnable> pieces;

	private Turns(Control owner, List<Runnable> pieces) {
		this.owner = owner;
		this.pieces = List.copyOf(pieces).iterator();
	}

	/**
	 * Takes one after the other, the first not before this turn has ended. UI thread only.
	 *
	 * @param owner what is still to be done when it is gone is left
	 */
	public static void take(Control owner, List<Runnable> pieces) {
		new Turns(owner, pieces).next();
	}

	private void next() {
		if (!pieces.hasNext()) {
			return;
		}
		owner.getDisplay().asyncExec(() -> {
			if (!owner.isDisposed()) {
				pieces.next().run();
				next();
			}
		});
	}
}
