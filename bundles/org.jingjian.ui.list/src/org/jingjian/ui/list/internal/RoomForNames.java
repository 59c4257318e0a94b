package org.jingjian.ui.list.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.SWT;
import org.jingjian.ui.Sizes;

/**
 * What a wide window leaves beside the columns goes to the names, which are what is cut first. It is lent: the column keeps the
 * width of its own, which is what a layout tells, and gives back what others need. UI thread only.
 */
final class RoomForNames {
	private static final int NAME = FilingColumn.NAME.ordinal();
	/** In points of a screen at 100 %: the longest names are whole. */
	private static final int ENOUGH = 420;

	private final NatTable table;
	private final DataLayer data;
	private final ColumnHideShowLayer shown;
	private int lent;
	/** As wide as it was made here last; it was drawn by hand if it is not so any more. */
	private int made = -1;

	/** @param shown the columns in sight, of those of the data */
	RoomForNames(NatTable table, DataLayer data, ColumnHideShowLayer shown) {
		this.table = table;
		this.data = data;
		this.shown = shown;
		table.addListener(SWT.Resize, event -> lend());
		shown.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent && data.getColumnWidthByPosition(NAME) == made) {
				lend();
			}
		});
	}

	/** Width of the column's own, in pixels. */
	int own() {
		int now = data.getColumnWidthByPosition(NAME);
		return now == made ? now - lent : now;
	}

	/** What the column is made from now on is its own width. */
	void takeBack() {
		made = -1;
	}

	/** To be called when other columns are shown. */
	void lend() {
		int own = own();
		int now = data.getColumnWidthByPosition(NAME);
		int left = table.getClientArea().width - (shown.getWidth() - now) - own;
		lent = shown.isColumnIndexHidden(NAME) ? 0 : Math.clamp(left, 0, Math.max(0, Sizes.of(ENOUGH) - own));
		made = own + lent;
		if (made != now) {
			data.setColumnWidthByPosition(NAME, made);
		}
	}
}
