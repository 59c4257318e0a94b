package org.jingjian.ui.list.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;

/** Where the list gets lower, as when a filing opens below it, the row that was chosen in sight is not lost behind its edge. UI thread only. */
final class KeptInSight {
	private final NatTable table;
	private final ViewportLayer viewport;
	private final KeptChoice choice;
	/** How high the list was, in pixels. */
	private int before;

	KeptInSight(NatTable table, ViewportLayer viewport, KeptChoice choice) {
		this.table = table;
		this.viewport = viewport;
		this.choice = choice;
		table.addListener(SWT.Resize, event -> table.getDisplay().asyncExec(this::resized));
	}

	private void resized() {
		if (table.isDisposed()) {
			return;
		}
		int high = table.getClientArea().height;
		int[] chosen = choice.rows();
		if (high < before && chosen.length == 1 && wasInSight(chosen[0] - viewport.localToUnderlyingRowPosition(0))) {
			viewport.moveRowPositionIntoViewport(chosen[0]);
		}
		before = high;
	}

	/** @param down how many rows below the first in sight */
	private boolean wasInSight(int down) {
		return down >= 0 && table.getStartYOfRowPosition(1) + down * table.getRowHeightByPosition(1) < before;
	}
}
