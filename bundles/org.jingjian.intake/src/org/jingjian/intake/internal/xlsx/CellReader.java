package org.jingjian.intake.internal.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Cell.Kind;
import org.jingjian.intake.internal.Reasons;

/** Makes of a cell's type, style and value what a person sees there. */
final class CellReader {
	private static final int LONGEST_NUMBER = 40;
	private static final int LONGEST_EXPONENT = 30;

	private final String file;
	private final SharedTexts shared;
	private final BitSet dateStyles;
	private final boolean since1904;

	CellReader(String file, SharedTexts shared, BitSet dateStyles, boolean since1904) {
		this.file = file;
		this.shared = shared;
		this.dateStyles = dateStyles;
		this.since1904 = since1904;
	}

	/** @param type,style as in the file; null if not given */
	Cell cell(String type, String style, String value, boolean formula) throws IOException {
		Cell plain = plain(type == null ? "n" : type, style, value);
		if (!formula || plain.kind() == Kind.ERROR) {
			return plain;
		}
		return plain.text().isEmpty() ? new Cell(Kind.FORMULA, " ") : new Cell(Kind.FORMULA, plain.text());
	}

	private Cell plain(String type, String style, String value) throws IOException {
		if (value.isEmpty()) {
			return Cell.BLANK;
		}
		return switch (type) {
			case "s" -> Cell.text(shared.get(index(value)));
			case "str", "inlineStr" -> Cell.text(RichText.unescaped(value));
			case "b" -> new Cell(Kind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE");
			case "e" -> new Cell(Kind.ERROR, value);
			case "d" -> new Cell(Kind.DATE, value.strip());
			default -> number(style, value.strip());
		};
	}

	private int index(String value) {
		int index = Digits.read(value);
		if (index < 0) {
			throw Reasons.refusal("xlsx.damaged", file);
		}
		return index;
	}

	private Cell number(String style, String value) {
		BigDecimal number;
		try {
			number = value.length() > LONGEST_NUMBER ? null : new BigDecimal(value);
		} catch (NumberFormatException notOne) {
			number = null;
		}
		if (number == null || Math.abs((long) number.precision() - number.scale()) > LONGEST_EXPONENT
				|| Math.abs((long) number.scale()) > LONGEST_EXPONENT) {
			return new Cell(Kind.TEXT, value);
		}
		int styled = Digits.read(style);
		if (styled >= 0 && dateStyles.get(styled)) {
			String date = CellDates.iso(number.doubleValue(), since1904);
			if (date != null) {
				return new Cell(Kind.DATE, date);
			}
		}
		return new Cell(Kind.NUMBER, number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
	}
}
