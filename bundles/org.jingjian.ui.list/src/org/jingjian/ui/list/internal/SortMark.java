package org.jingjian.ui.list.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jingjian.ui.Sizes;

/** The mark in the heading that the list is sorted by, in the colour of its words: the point is up where the least is first. */
final class SortMark extends AbstractCellPainter {
	private static final int WIDTH = 8;
	private static final int HEIGHT = 5;

	/** In pixels. */
	static int width() {
		return Sizes.of(WIDTH);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		LabelStack labels = cell.getConfigLabels();
		boolean up = labels.hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);
		if (!up && !labels.hasLabel(DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE)) {
			return;
		}
		int width = width();
		int height = Sizes.of(HEIGHT);
		int x = bounds.x + bounds.width - width;
		int y = bounds.y + (bounds.height - height) / 2;
		int base = up ? y + height : y;
		int point = up ? y : y + height;
		Color before = gc.getBackground();
		gc.setBackground(CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
		gc.setAntialias(SWT.ON);
		gc.fillPolygon(new int[] { x, base, x + width, base, x + width / 2, point });
		gc.setAntialias(SWT.DEFAULT);
		gc.setBackground(before);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return width();
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return Sizes.of(HEIGHT);
	}
}
