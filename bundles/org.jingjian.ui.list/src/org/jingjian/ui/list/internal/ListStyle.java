package org.jingjian.ui.list.internal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.Images;
import org.jingjian.ui.Palette;
import org.jingjian.ui.filing.Light;

/** How the list looks: quiet lines, numbers to the right, lights as pictures, states that stand out. */
final class ListStyle extends AbstractRegistryConfiguration {
	private static final String NUMBER = "number";
	private static final String STATE = "state-";
	private static final String WARM = "warm";
	private static final int PADDING = 6;
	/** Headings look the same above rows that are all selected, and when the list is sorted by them. */
	private static final List<String> OF_HEADINGS = List.of(SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE,
			DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE, DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);

	static void label(LabelStack labels, FilingColumn column, FilingRow row, LocalDate today) {
		if (column == FilingColumn.LIGHT) {
			labels.addLabel(Light.of(row.dueOn(), today).name());
		} else if (column == FilingColumn.STATE) {
			labels.addLabel(STATE + row.state().name());
		} else if (column == FilingColumn.FINDINGS) {
			labels.addLabel(WARM);
		}
		if (column.numeric()) {
			labels.addLabel(NUMBER);
		}
	}

	/** What a heading takes with the mark of sorting, in pixels. */
	static int headingWidth(String title, GC gc) {
		gc.setFont(headingFont());
		return gc.textExtent(title, SWT.DRAW_TRANSPARENT).x + 2 * PADDING + SortMark.width();
	}

	private static Font headingFont() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		Color line = Palette.LINE.color();
		Style body = new Style();
		body.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, Palette.GROUND.color());
		body.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Palette.TEXT.color());
		body.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		body.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getDefaultFont());
		body.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(0, line, BorderStyle.LineStyleEnum.SOLID));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, body);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				new PaddingDecorator(new LinePainter(), 0, PADDING, 0, PADDING));
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, line);
		selected(registry);
		header(registry, line);
		lights(registry);
		Style number = new Style();
		number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.SELECT, NUMBER);
		states(registry);
	}

	private static void selected(IConfigRegistry registry) {
		Style chosen = new Style();
		chosen.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, Palette.CHOSEN.color());
		chosen.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Palette.TEXT.color());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.SELECT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.SELECT,
				SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.NORMAL,
				SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
	}

	private static void header(IConfigRegistry registry, Color line) {
		Style header = new Style();
		header.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, Palette.HEAD.color());
		header.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Palette.HEAD_TEXT.color());
		header.setAttributeValue(CellStyleAttributes.FONT, headingFont());
		header.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		header.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(0, line, BorderStyle.LineStyleEnum.SOLID));
		var painter = new PaddingDecorator(new CellPainterDecorator(new LinePainter(), CellEdgeEnum.RIGHT, 0, new SortMark(), true, false), 0, PADDING, 0, PADDING);
		for (DisplayMode mode : DisplayMode.values()) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, header, mode, GridRegion.COLUMN_HEADER);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, GridRegion.COLUMN_HEADER);
			for (String label : OF_HEADINGS) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, header, mode, label);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, label);
			}
		}
	}

	private static void lights(IConfigRegistry registry) {
		Style centred = new Style();
		centred.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
		centred.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
		for (Light light : Light.values()) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, centred, DisplayMode.NORMAL, light.name());
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, centred, DisplayMode.SELECT, light.name());
			var painter = new ImagePainter(Images.image(light.image()));
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, light.name());
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.SELECT, light.name());
		}
	}

	private static void states(IConfigRegistry registry) {
		colour(registry, WARM, Palette.SOON.color());
		for (var state : org.jingjian.model.filing.FilingState.values()) {
			colour(registry, STATE + state.name(), (switch (state) {
				case REGISTERED, CHANGED -> Palette.GOOD;
				case ACCEPTED, RECEIVED -> Palette.PLAIN;
				case INCOMPLETE -> Palette.SOON;
				case OVERDUE, REJECTED, EXPECTED -> Palette.OVER;
				case CANCELLED -> Palette.CALM;
			}).color());
		}
	}

	private static void colour(IConfigRegistry registry, String label, Color colour) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colour);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
	}
}
