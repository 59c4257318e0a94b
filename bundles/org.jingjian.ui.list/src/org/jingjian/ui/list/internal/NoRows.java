package org.jingjian.ui.list.internal;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jingjian.office.FilingQuery;
import org.jingjian.ui.Palette;

/** Says in an empty list why it is empty, and what to do about it. */
final class NoRows implements IOverlayPainter {
	private final NatTable table;
	private final FilingPages pages;

	NoRows(NatTable table, FilingPages pages) {
		this.table = table;
		this.pages = pages;
	}

	/** Empty as long as there are rows, or may be. */
	List<String> words() {
		if (!pages.isWhole() || pages.count() > 0) {
			return List.of();
		}
		boolean all = pages.query().sortedBy().equals(FilingQuery.all());
		return all ? List.of(Messages.List_empty, Messages.List_first) : List.of(Messages.List_none, Messages.List_widen);
	}

	@Override
	public void paintOverlay(GC gc, ILayer painted) {
		gc.setFont(JFaceResources.getDialogFont());
		gc.setForeground(Palette.QUIET.color());
		Rectangle room = table.getClientArea();
		int y = room.height / 3;
		for (String line : words()) {
			Point size = gc.textExtent(line);
			gc.drawText(line, Math.max(0, (room.width - size.x) / 2), y, true);
			y += size.y * 3 / 2;
		}
	}
}
