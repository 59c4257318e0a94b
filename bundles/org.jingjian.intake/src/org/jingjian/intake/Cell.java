package org.jingjian.intake;

import java.util.Objects;

/**
 * One cell as it was written.
 *
 * @param kind how the file keeps it
 * @param text what stands there: numbers plain and in full, styled dates as ISO dates, a formula by its last result,
 *        an error by its code; empty if blank
 */
public record Cell(Kind kind, String text) {
	public static final Cell BLANK = new Cell(Kind.BLANK, "");

	/** FORMULA is a cell that the program computes, not text that looks like a formula. */
	public enum Kind {
		BLANK, TEXT, NUMBER, DATE, BOOLEAN, FORMULA, ERROR
	}

	public Cell {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
	}

	public static Cell text(String text) {
		return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
	}

	/** True if a person sees nothing there. */
	public boolean isBlank() {
		return text.isBlank();
	}
}
