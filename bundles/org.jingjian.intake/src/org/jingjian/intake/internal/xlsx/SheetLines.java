package org.jingjian.intake.internal.xlsx;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jingjian.intake.Book;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Limits;
import org.jingjian.intake.Line;
import org.jingjian.intake.internal.zip.Archive;

/** The rows of one worksheet, one after the other. */
final class SheetLines implements Book.Lines {
	static final int MOST_COLUMNS = 16_384;
	private static final Set<String> ELEMENTS = Set.of("worksheet", "sheetData", "row", "c", "v", "f", "is", "t", "r", "rPr",
			"rPh", "cols", "col", "sheetPr", "dimension", "sheetViews", "sheetView", "selection", "pane", "sheetFormatPr");
	private static final Set<String> ATTRIBUTES = Set.of("r", "s", "t", "spans", "ht", "customHeight", "customFormat", "hidden",
			"outlineLevel", "collapsed", "thickTop", "thickBot", "ph", "dyDescent", "cm", "vm", "ref", "si", "ca", "space", "min",
			"max", "width", "style", "bestFit", "customWidth");

	private final String file;
	private final Limits limits;
	private final XmlSteps xml;
	private final CellReader reader;
	private int number;
	private boolean inRow;

	SheetLines(String file, Archive archive, String part, Limits limits, CellReader reader) throws IOException {
		this.file = file;
		this.limits = limits;
		this.reader = reader;
		xml = new XmlSteps(file, archive.open(part, limits.sheetBytes()));
	}

	@Override
	public Line next() throws IOException {
		int event;
		while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				xml.expect(ELEMENTS, ATTRIBUTES);
				if (xml.name().equals("row")) {
					return row();
				}
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData")) {
				return null;
			}
		}
		return null;
	}

	private Line row() throws IOException {
		String written = xml.attribute("r");
		number = written == null ? number + 1 : numberOf(written);
		List<Cell> cells = new ArrayList<>();
		int column = -1;
		int filled = 0;
		int chars = 0;
		inRow = true;
		while (inRow) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					xml.expect(ELEMENTS, ATTRIBUTES);
					if (xml.name().equals("c")) {
						String place = xml.attribute("r");
						column = place == null ? column + 1 : columnOf(place);
						Cell cell = cell();
						chars += cell.text().length();
						filled += cell.text().isEmpty() ? 0 : 1;
						bounded(column, filled, chars);
						put(cells, column, cell);
					}
				}
				case XMLStreamConstants.END_ELEMENT -> inRow = !xml.name().equals("row");
				case XMLStreamConstants.END_DOCUMENT -> throw xml.damaged(null);
				default -> {
					// white space between cells
				}
			}
		}
		return new Line(number, cells);
	}

	private void bounded(int column, int filled, int chars) {
		if (column >= MOST_COLUMNS || filled > limits.columns()) {
			throw refusal("row.columns", file, number, limits.columns());
		}
		if (chars > limits.rowChars()) {
			throw refusal("row.long", limits.rowChars());
		}
	}

	private static void put(List<Cell> cells, int column, Cell cell) {
		if (cell.text().isEmpty()) {
			return;
		}
		while (cells.size() <= column) {
			cells.add(Cell.BLANK);
		}
		cells.set(column, cell);
	}

	/** Reads to the end of the cell that has just begun. */
	private Cell cell() throws IOException {
		String type = xml.attribute("t");
		String style = xml.attribute("s");
		String value = "";
		boolean formula = false;
		while (true) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					xml.expect(ELEMENTS, ATTRIBUTES);
					switch (xml.name()) {
						case "v" -> value = plain("v");
						case "is" -> value = RichText.read(xml, "is", limits.rowChars(), ELEMENTS, ATTRIBUTES);
						case "f" -> {
							formula = true;
							plain("f");
						}
						default -> {
							// extensions say nothing of the value
						}
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (xml.name().equals("c")) {
						return reader.cell(type, style, value, formula);
					}
				}
				case XMLStreamConstants.END_DOCUMENT -> throw xml.damaged(null);
				default -> {
					// white space
				}
			}
		}
	}

	private String plain(String element) {
		StringBuilder text = new StringBuilder();
		while (true) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals(element)) {
				return text.toString();
			}
			if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
				throw xml.damaged(null);
			}
			if (event != XMLStreamConstants.END_ELEMENT) {
				text.append(xml.text());
			}
			if (text.length() > limits.rowChars()) {
				throw refusal("row.long", limits.rowChars());
			}
		}
	}

	private int numberOf(String written) {
		int read = Digits.read(written);
		if (read <= 0) {
			throw refusal("xlsx.damaged", file);
		}
		return read;
	}

	/** Column of a place such as {@code AB12}, counted from 0. */
	static int columnOf(String place) {
		int column = 0;
		for (int i = 0; i < place.length(); i++) {
			char letter = place.charAt(i);
			if (letter < 'A' || letter > 'Z') {
				break;
			}
			column = Math.min(MOST_COLUMNS + 1, column * 26 + letter - 'A' + 1);
		}
		return column == 0 ? MOST_COLUMNS : column - 1;
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
