package org.jingjian.intake.internal.value;

import java.util.regex.Pattern;
import org.jingjian.intake.Cell;

/** Free text: kept as written, whatever a spreadsheet or a browser would make of it, and noted if one would. */
public final class Words {
	private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?]?\\s*[A-Za-z][^<>]*>|javascript:", Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBER = Pattern.compile("[-+][\\d\\s()./-]*");
	private static final String NUL = "\0";

	private Words() {
	}

	/** @param longest characters; 0 for any number */
	public static Reading read(Cell cell, int longest, String tooLong) {
		String written = Plain.trimmed(cell.text());
		if (written.isEmpty()) {
			return Reading.NOTHING;
		}
		if (longest > 0 && written.codePointCount(0, written.length()) > longest) {
			return Reading.wrong(tooLong);
		}
		if (written.contains(NUL)) {
			return Reading.recovered(written.replace(NUL, ""), "recovered-text");
		}
		if (isFormula(written)) {
			return Reading.recovered(written, "formula-text");
		}
		boolean suspect = written.indexOf('<') >= 0 || written.indexOf(':') >= 0;
		return suspect && MARKUP.matcher(written).find() ? Reading.recovered(written, "markup-text") : Reading.of(written);
	}

	/** True if a spreadsheet would compute it; numbers with a sign, such as telephone numbers, are not meant. */
	private static boolean isFormula(String text) {
		return switch (text.charAt(0)) {
			case '=', '@', '＝', '＠' -> true;
			case '+', '-', '＋', '－' -> !NUMBER.matcher(Plain.even(text)).matches();
			default -> false;
		};
	}
}
