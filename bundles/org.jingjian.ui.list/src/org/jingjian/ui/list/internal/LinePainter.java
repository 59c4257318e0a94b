package org.jingjian.ui.list.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.CellDisplayConversionUtils;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Paints one line of text, cut to its cell. The library's painter asks the system about the font, the clipping and the text of
 * every cell each time, which is half of the painting of the list; here a font is asked once, a text when it first comes. And it
 * puts Chinese lower than Latin, as the font for it is higher: here both stand on one line. UI thread only.
 */
final class LinePainter extends BackgroundPainter {
	private static final String CUT = "…";
	/** From here on letters come from the higher font. */
	private static final char FIRST_HIGH = '\u2E80';
	/** Texts whose widths are kept: some screens full. */
	private static final int KEPT = 4096;

	/** Any of them is as wide as the others. */
	private static final char FIRST_IDEOGRAPH = '\u4E00';
	private static final char LAST_IDEOGRAPH = '\u9FFF';

	private final Map<Font, Letters> letters = new HashMap<>();
	private final Map<Cell, Line> lines = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Cell, Line> eldest) {
			return size() > KEPT;
		}
	};

	/** Asked for with every cell that is painted: what a record makes of itself is made when it is first needed, and is slow until then. */
	private record Cell(Font font, String text, int room, boolean left) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Cell cell && room == cell.room && left == cell.left && text.equals(cell.text) && font.equals(cell.font);
		}

		@Override
		public int hashCode() {
			return 31 * (31 * font.hashCode() + text.hashCode()) + room;
		}
	}

	/** What is painted of a text, and how wide that is; 0 where nobody asks. */
	private record Line(String text, int width) {
		static Line of(GC gc, String whole, int room) {
			int width = gc.textExtent(whole, SWT.DRAW_TRANSPARENT).x;
			if (width <= room) {
				return new Line(whole, width);
			}
			int letters = whole.length() * room / width;
			for (; letters > 0; letters--) {
				if (!Character.isHighSurrogate(whole.charAt(letters - 1))) {
					String cut = whole.substring(0, letters) + CUT;
					int cutWidth = gc.textExtent(cut, SWT.DRAW_TRANSPARENT).x;
					if (cutWidth <= room) {
						return new Line(cut, cutWidth);
					}
				}
			}
			return new Line("", 0);
		}
	}

	/** What is known of a font, in pixels. */
	private static final class Letters {
		/** Height of a line that has Chinese in it. */
		private final int line;
		/** How much lower Latin alone must begin to stand on the same line. */
		private final int lift;
		private final Map<Character, Integer> widths = new HashMap<>();

		Letters(GC gc) {
			var layout = new TextLayout(gc.getDevice());
			layout.setFont(gc.getFont());
			layout.setText("Xg");
			int latin = layout.getLineMetrics(0).getAscent();
			layout.setText("Xg镜鉴");
			line = layout.getBounds().height;
			lift = layout.getLineMetrics(0).getAscent() - latin;
			layout.dispose();
		}

		/** Letter by letter, each of which is measured once: a text beside others is no wider. */
		boolean fits(GC gc, String text, int room) {
			int sum = 0;
			for (int i = 0; i < text.length() && sum <= room; i++) {
				sum += width(gc, text.charAt(i));
			}
			return sum <= room;
		}

		private int width(GC gc, char letter) {
			char same = letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH || Character.isSurrogate(letter) ? FIRST_IDEOGRAPH : letter;
			return widths.computeIfAbsent(same, any -> gc.textExtent(String.valueOf(same), SWT.DRAW_TRANSPARENT).x);
		}
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		String text = text(cell, registry);
		if (text.isEmpty()) {
			return;
		}
		IStyle style = CellStyleUtil.getCellStyle(cell, registry);
		Font font = gc.getFont();
		Color colour = gc.getForeground();
		gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
		gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
		Letters known = letters(gc);
		boolean left = style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT) == HorizontalAlignmentEnum.LEFT;
		Line line = lines.computeIfAbsent(new Cell(gc.getFont(), text, bounds.width, left),
				any -> left && known.fits(gc, text, bounds.width) ? new Line(text, 0) : Line.of(gc, text, bounds.width));
		int x = bounds.x + (left ? 0 : CellStyleUtil.getHorizontalAlignmentPadding(style, bounds, line.width()));
		int y = bounds.y + (bounds.height - known.line) / 2;
		gc.drawText(line.text(), x, isHigh(line.text()) ? y : y + known.lift, SWT.DRAW_TRANSPARENT);
		gc.setFont(font);
		gc.setForeground(colour);
	}

	private static String text(ILayerCell cell, IConfigRegistry registry) {
		String text = CellDisplayConversionUtils.convertDataType(cell, registry);
		return text == null ? "" : text.replace('\n', ' ');
	}

	private Letters letters(GC gc) {
		return letters.computeIfAbsent(gc.getFont(), any -> new Letters(gc));
	}

	private static boolean isHigh(String text) {
		return text.chars().anyMatch(letter -> letter >= FIRST_HIGH);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FONT));
		return gc.textExtent(text(cell, registry), SWT.DRAW_TRANSPARENT).x;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FONT));
		return letters(gc).line;
	}
}
