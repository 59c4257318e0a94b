package org.jingjian.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Small tables of a page: a column is a title, a width and a function. */
public final class Tables {
	/** So wide a column is for a day, a number or a word. */
	private static final int NARROW = 130;
	private static final int AT_A_TIME = 500;
	private static final int BESIDE_TEXT = 12;

	private Tables() {
	}

	/**
	 * @param image name of the picture of every row; null for none
	 * @param <T> what the rows are
	 */
	public static <T> TableViewerColumn column(TableViewer table, String title, int width, String image, Function<T, String> text) {
		return pictured(table, title, width, image == null ? null : row -> image, text);
	}

	/** @param image name of a row's picture; null for none at all */
	public static <T> TableViewerColumn pictured(TableViewer table, String title, int width, Function<T, String> image,
			Function<T, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new Texts<>(image, text));
		return column;
	}

	/** A column whose texts tell most at their ends, as articles of a law do: what has no room is left out in the middle. For few rows. */
	public static <T> void ending(TableViewer table, String title, int width, Function<T, String> text) {
		TableViewerColumn column = column(table, title, width, null, text);
		column.setLabelProvider(new Texts<>(null, text) {
			@Override
			public String getText(Object row) {
				GC gc = new GC(table.getTable());
				String fitting = Fitting.middle(super.getText(row), column.getColumn().getWidth() - Sizes.of(BESIDE_TEXT), each -> gc.textExtent(each).x);
				gc.dispose();
				return fitting;
			}
		});
		column.getColumn().addListener(SWT.Resize, event -> table.refresh());
	}

	/** What the cells of a column hold, whole beside the pointer. */
	private static class Texts<T> extends ColumnLabelProvider {
		private final Function<T, String> image;
		private final Function<T, String> text;

		Texts(Function<T, String> image, Function<T, String> text) {
			this.image = image;
			this.text = text;
		}

		@SuppressWarnings("unchecked")
		private String whole(Object row) {
			return Objects.requireNonNullElse(text.apply((T) row), "").replaceAll("\\s*\\R\\s*", " ");
		}

		@Override
		public String getText(Object row) {
			return whole(row);
		}

		@Override
		@SuppressWarnings("unchecked")
		public Image getImage(Object row) {
			return image == null ? null : Images.image(image.apply((T) row));
		}

		@Override
		public String getToolTipText(Object row) {
			String whole = whole(row);
			return whole.isEmpty() ? null : whole;
		}
	}

	/** A column of numbers, to the right. */
	public static <T> void number(TableViewer table, String title, int width, Function<T, String> text) {
		TableViewerColumn column = column(table, title, width, null, text);
		column.getColumn().setAlignment(SWT.RIGHT);
	}

	/** Shows headers and lines, and the whole text of a cell beside the pointer; shares the room among the columns. */
	public static void ready(TableViewer table) {
		int[] shares = Arrays.stream(table.getTable().getColumns()).mapToInt(TableColumn::getWidth).toArray();
		table.getTable().addListener(SWT.Resize, event -> share(table.getTable(), shares));
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		table.getTable().addListener(SWT.EraseItem, Tables::chosen);
		table.getTable().addListener(SWT.PaintItem, Tables::picture);
		ColumnViewerToolTipSupport.enableFor(table);
	}

	/**
	 * Says something in the middle of a table as long as it is given no rows: that there are none, or what to do.
	 *
	 * @param table in a parent with a grid; its rows come by {@link TableViewer#setInput} alone
	 */
	public static void whenEmpty(TableViewer table, String text) {
		new EmptyNote(table, text);
	}

	/** The system's colour of what is chosen swallows pictures: that of the list does not. */
	private static void chosen(Event event) {
		if ((event.detail & SWT.SELECTED) != 0) {
			event.gc.setBackground(Palette.CHOSEN.color());
			event.gc.setForeground(Palette.TEXT.color());
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.detail &= ~SWT.SELECTED;
		}
	}

	/** GTK paints the picture of what is chosen before it asks for the ground. */
	private static void picture(Event event) {
		var row = (TableItem) event.item;
		Image picture = row.getImage(event.index);
		if (picture != null && row.getParent().isSelected(row.getParent().indexOf(row))) {
			Rectangle place = row.getImageBounds(event.index);
			event.gc.drawImage(picture, place.x, place.y + Math.max(0, (place.height - picture.getBounds().height) / 2));
		}
	}

	/**
	 * Shows these rows, however many: so many in a turn that what a person does meanwhile is heard. UI thread only.
	 *
	 * @param table made as {@link SWT#VIRTUAL}; what provided its content before no longer does
	 */
	public static void fill(TableViewer table, List<?> rows) {
		table.setContentProvider((ILazyContentProvider) index -> table.replace(rows.get(index), index));
		table.setInput(rows);
		table.setItemCount(Math.min(rows.size(), AT_A_TIME));
		var further = new ArrayList<Runnable>();
		for (int shown = AT_A_TIME; shown < rows.size(); shown += AT_A_TIME) {
			int count = Math.min(rows.size(), shown + AT_A_TIME);
			further.add(() -> table.setItemCount(count));
		}
		Turns.take(table.getTable(), further);
	}

	/** Narrow columns keep what they need as long as wide ones have something to give; a wide text is told beside the pointer. */
	private static void share(Table table, int[] shares) {
		int room = table.getClientArea().width;
		int[] wanted = Arrays.stream(shares).map(Sizes::of).toArray();
		int narrow = Arrays.stream(wanted).filter(width -> width <= Sizes.of(NARROW)).sum();
		int wide = Arrays.stream(wanted).sum() - narrow;
		boolean keep = room < narrow + wide && wide > 0 && room - narrow >= wide / 2;
		for (int i = 0; room > 0 && i < wanted.length; i++) {
			boolean kept = keep && wanted[i] <= Sizes.of(NARROW);
			int width = kept ? wanted[i] : keep ? wanted[i] * (room - narrow) / wide : wanted[i] * room / (narrow + wide);
			table.getColumn(i).setWidth(width);
		}
	}
}
