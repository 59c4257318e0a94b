package org.jingjian.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** Lies over the middle of a table without rows. It is a label, as what is painted on a table is not seen on every system. */
final class EmptyNote extends ArrayContentProvider {
	private final Table table;
	private final Label note;

	/** @param viewer in a parent with a grid */
	EmptyNote(TableViewer viewer, String text) {
		table = viewer.getTable();
		note = new Label(table.getParent(), SWT.CENTER | SWT.WRAP);
		note.setText(text);
		note.setVisible(false);
		Themes.own(note);
		Themes.follow(note, this::paint);
		GridDataFactory.fillDefaults().exclude(true).applyTo(note);
		note.moveAbove(table);
		table.addListener(SWT.Resize, event -> place());
		table.addListener(SWT.Move, event -> place());
		viewer.setContentProvider(this);
	}

	@Override
	public void inputChanged(Viewer viewer, Object before, Object now) {
		if (!note.isDisposed()) {
			note.setVisible(now != null && getElements(now).length == 0);
			paint();
			place();
		}
	}

	/** On the ground of the table, which is not the same in every theme. */
	private void paint() {
		note.setBackground(table.getBackground());
		note.setForeground(Palette.QUIET.color());
	}

	private void place() {
		Rectangle room = table.getBounds();
		int header = table.getHeaderHeight();
		int width = Math.max(0, room.width - 2 * Sizes.of(8));
		Point size = note.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		if (size.x > width) {
			size = note.computeSize(width, SWT.DEFAULT);
		}
		int y = header + Math.max(0, (room.height - header - size.y) / 2);
		note.setBounds(room.x + (room.width - size.x) / 2, room.y + y, size.x, Math.min(size.y, Math.max(0, room.height - header - 2)));
	}
}
