package org.jingjian.ui.list.internal;

import java.time.LocalDate;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Event;
import org.jingjian.ui.filing.Light;
import org.jingjian.ui.words.Words;

/** Says in words what a light or a due date means, beside the pointer. */
final class ListTips extends DefaultToolTip {
	private final NatTable table;
	private final FilingPages pages;
	private final LocalDate today;

	ListTips(NatTable table, FilingPages pages, LocalDate today) {
		super(table, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.pages = pages;
		this.today = today;
		setShift(new org.eclipse.swt.graphics.Point(12, 12));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return table.getRowPositionByY(event.y) * FilingColumn.ALL.size() + table.getColumnPositionByX(event.x);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !getText(event).isEmpty();
	}

	@Override
	protected String getText(Event event) {
		int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
		if (table.getRowPositionByY(event.y) < 1 || row < 0) {
			return "";
		}
		return FilingColumn.at(column).filter(at -> at == FilingColumn.LIGHT || at == FilingColumn.DUE).flatMap(at -> pages.row(row))
				.filter(filing -> filing.dueOn() != null)
				.map(filing -> Words.term(filing.dueTerm()) + " · " + Light.words(filing.dueOn(), today)).orElse("");
	}
}
