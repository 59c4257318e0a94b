package org.jingjian.ui.search.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.jingjian.search.Field;
import org.jingjian.search.Found;
import org.jingjian.search.Place;
import org.jingjian.ui.Images;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;

/** What was found: name, the place that tells most besides it, state; each hit stands out. */
final class FoundTable {
	private static final Styler HIT = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			style.foreground = JFaceResources.getColorRegistry().get("ACTIVE_HYPERLINK_COLOR");
		}
	};

	private final TableViewer viewer;

	/** @param opened told when a row is double-clicked */
	FoundTable(Composite parent, Runnable opened) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		var layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Names.give(viewer.getTable(), Messages.Field_hint);
		column(layout, 42, new Cell("filing") {
			@Override
			StyledString text(Found found) {
				return name(found);
			}
		});
		column(layout, 33, new Cell(null) {
			@Override
			StyledString text(Found found) {
				return place(found);
			}
		});
		column(layout, 25, new Cell(null) {
			@Override
			StyledString text(Found found) {
				return new StyledString(found.stateText().in(Language.locale()), StyledString.QUALIFIER_STYLER);
			}
		});
		viewer.getTable().addListener(SWT.MouseUp, event -> opened.run());
		viewer.getTable().addListener(SWT.DefaultSelection, event -> opened.run());
	}

	private void column(TableColumnLayout layout, int weight, CellLabelProvider labels) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	/** @param again true if the same is asked again: who was chosen stays so; else the first is */
	void show(List<Found> found, boolean again) {
		long before = again && chosen() != null ? chosen().id() : 0;
		viewer.setInput(found);
		if (!found.isEmpty()) {
			viewer.getTable().setSelection(IntStream.range(0, found.size()).filter(row -> found.get(row).id() == before).findFirst().orElse(0));
			viewer.getTable().showSelection();
		}
	}

	/** Chooses another row, so many below. */
	void move(int by) {
		int rows = viewer.getTable().getItemCount();
		if (rows > 0) {
			viewer.getTable().setSelection(Math.clamp(viewer.getTable().getSelectionIndex() + by, 0, rows - 1));
			viewer.getTable().showSelection();
		}
	}

	/** Null if there is none. */
	Found chosen() {
		return (Found) viewer.getStructuredSelection().getFirstElement();
	}

	private static StyledString name(Found found) {
		return found.places().stream().filter(place -> place.field() == Field.NAME && place.excerpt().equals(found.name())).findFirst()
				.map(place -> marked(new StyledString(), place)).orElseGet(() -> new StyledString(found.name()));
	}

	/** The first place that is not the name; where there is none, the number or the code. */
	private static StyledString place(Found found) {
		return found.places().stream().filter(place -> place.field() != Field.NAME).findFirst().map(place -> {
			String label = NLS.bind(Messages.Quick_place, place.field().label().in(Language.locale()));
			return marked(new StyledString(label, StyledString.QUALIFIER_STYLER), place);
		}).orElseGet(() -> {
			String number = found.registrationNumber() == null ? found.creditCode() : found.registrationNumber();
			return new StyledString(number == null ? "" : number, StyledString.QUALIFIER_STYLER);
		});
	}

	private static StyledString marked(StyledString text, Place place) {
		int at = 0;
		for (Place.Hit hit : place.hits()) {
			text.append(place.excerpt().substring(at, hit.from()));
			text.append(place.excerpt().substring(hit.from(), hit.to()), HIT);
			at = hit.to();
		}
		return text.append(place.excerpt().substring(at));
	}

	/** A cell of a column. */
	private abstract static class Cell extends StyledCellLabelProvider {
		private final String image;

		/** @param image name of its picture; null for none */
		Cell(String image) {
			this.image = image;
		}

		abstract StyledString text(Found found);

		@Override
		public void update(ViewerCell cell) {
			StyledString text = text((Found) cell.getElement());
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(image == null ? null : Images.image(image));
			super.update(cell);
		}
	}
}
