package org.jingjian.law;

import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;

/** A calendar text that cannot be read, and where. */
public class CalendarFault extends Refusal {
	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;
	private final transient Text fault;

	/**
	 * @param line counted from 1
	 * @param column counted from 1, in characters
	 * @param fault what is wrong there
	 */
	public CalendarFault(int line, int column, Text fault) {
		super(Texts.beside(CalendarFault.class).of("calendar.fault", line, column, fault));
		this.line = line;
		this.column = column;
		this.fault = fault;
	}

	public int line() {
		return line;
	}

	public int column() {
		return column;
	}

	/** What is wrong, without the place. */
	public Text fault() {
		return fault;
	}
}
