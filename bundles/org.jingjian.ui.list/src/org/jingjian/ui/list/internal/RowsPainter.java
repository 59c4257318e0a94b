package org.jingjian.ui.list.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jingjian.ui.Palette;

/**
 * Paints the rows and, besides their colour, a line above and below what is chosen. The library asks every cell in sight whether it
 * is chosen before it draws such lines; here whole rows are, so that a row is asked. UI thread only.
 */
final class RowsPainter extends GridLineCellLayerPainter {
	private final SelectionLayer selection;

	RowsPainter(SelectionLayer selection) {
		this.selection = selection;
	}

	@Override
	public void paintLayer(ILayer table, GC gc, int x, int y, Rectangle area, IConfigRegistry registry) {
		super.paintLayer(table, gc, x, y, area, registry);
		Rectangle rows = getPositionRectangleFromPixelRectangle(table, area);
		Color before = gc.getForeground();
		gc.setForeground(Palette.PLAIN.color());
		boolean above = isChosen(table, rows.y - 1);
		for (int row = rows.y; row <= rows.y + rows.height; row++) {
			boolean chosen = isChosen(table, row);
			if (chosen != above && row < table.getRowCount()) {
				int edge = table.getStartYOfRowPosition(row) - 1;
				gc.drawLine(area.x, edge, area.x + area.width, edge);
			}
			above = chosen;
		}
		gc.setForeground(before);
	}

	private boolean isChosen(ILayer table, int row) {
		int position = LayerUtil.convertRowPosition(table, row, selection);
		return position >= 0 && selection.isRowPositionSelected(position);
	}
}
