package org.jingjian.ui.filing.internal;

import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.filing.drive.Desk;

/** 备案清单 as who sits before it has it. UI thread only. */
record Listed(IViewPart part, NatTable table) {
	/** @param window the one that shows the list */
	static Listed in(IViewPart part, Composite window) {
		return new Listed(part, Desk.all(window).filter(NatTable.class::isInstance).map(NatTable.class::cast).findFirst().orElseThrow());
	}

	/** The rows that are chosen, as the window tells its commands. */
	List<FilingRow> selected() {
		return ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).stream().map(FilingRow.class::cast).toList();
	}

	long[] selectedIds() {
		return selected().stream().mapToLong(FilingRow::id).toArray();
	}
}
