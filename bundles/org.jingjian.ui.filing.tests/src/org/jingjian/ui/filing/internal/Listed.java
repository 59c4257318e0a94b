package org.jingjian.ui.filing.internal;

import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.IViewPart;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.filing.drive.Desk;

/** 备案清单 as who sits before it has it. UI thread only. */
record Listed(IViewPart part, NatTable table) {
	/** As soon as it is there. Not to be called on the UI thread. */
	static Listed in(Desk desk, IViewPart part) {
		return new Listed(part, desk.find(desk.window(), NatTable.class, "the list", each -> true));
	}

	/** The rows that are chosen, as the window tells its commands. */
	List<FilingRow> selected() {
		return ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).stream().map(FilingRow.class::cast).toList();
	}

	long[] selectedIds() {
		return selected().stream().mapToLong(FilingRow::id).toArray();
	}
}
