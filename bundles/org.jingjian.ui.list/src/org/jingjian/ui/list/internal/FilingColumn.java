package org.jingjian.ui.list.internal;

import java.util.List;
import java.util.Optional;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.words.Words;

/** The columns of the list, in their first order. */
enum FilingColumn {
	LIGHT("dueOn", 32), STATE("state", 88), NAME("processor.name", 212), CREDIT_CODE("processor.creditCode", 168),
	CITY("processor.regionCode", 70), NUMBER("registrationNumber", 148), THRESHOLD("thresholdReachedOn", 90),
	FILED("filedOn", 90), STORED("storedPersons", 86), MINORS("minors", 84), DUE("dueOn", 94), FINDINGS("openFindings", 50),
	SUPPLEMENTS("supplementCount", 50), OFFICER("officer", 80);

	/** By their positions; {@code values()} makes an array each time, and the table asks many thousand times for each painting. */
	static final List<FilingColumn> ALL = List.of(values());

	private final String path;
	private final int width;

	FilingColumn(String path, int width) {
		this.path = path;
		this.width = width;
	}

	/** Attribute that the list is sorted by. */
	String path() {
		return path;
	}

	/** In points of a screen at 100 %; more where the heading needs it. */
	int width() {
		return width;
	}

	boolean numeric() {
		return switch (this) {
			case STORED, MINORS, FINDINGS, SUPPLEMENTS -> true;
			default -> false;
		};
	}

	String title() {
		return switch (this) {
			case LIGHT -> "";
			case STATE -> Messages.Column_state;
			case NAME -> Messages.Column_name;
			case CREDIT_CODE -> Messages.Column_creditCode;
			case CITY -> Messages.Column_city;
			case NUMBER -> Messages.Column_number;
			case THRESHOLD -> Messages.Column_threshold;
			case FILED -> Messages.Column_filed;
			case STORED -> Messages.Column_stored;
			case MINORS -> Messages.Column_minors;
			case DUE -> Messages.Column_due;
			case FINDINGS -> Messages.Column_findings;
			case SUPPLEMENTS -> Messages.Column_supplements;
			case OFFICER -> Messages.Column_officer;
		};
	}

	/** The title, or another for the column of lights, which has none. */
	String name(String light) {
		return this == LIGHT ? light : title();
	}

	String value(FilingRow row, ListWords words) {
		return switch (this) {
			case LIGHT -> "";
			case STATE -> Words.of(row.state());
			case NAME -> Words.orEmpty(row.name());
			case CREDIT_CODE -> Words.orEmpty(row.creditCode());
			case CITY -> words.city(row.regionCode());
			case NUMBER -> Words.orEmpty(row.registrationNumber());
			case THRESHOLD -> Words.day(row.thresholdReachedOn());
			case FILED -> Words.day(row.filedOn());
			case STORED -> row.storedPersons() == 0 ? "" : Words.number(row.storedPersons());
			case MINORS -> row.minors() == 0 ? "" : Words.number(row.minors());
			case DUE -> Words.day(row.dueOn()) + (row.dueProvisional() ? Messages.Column_provisional : "");
			case FINDINGS -> count(row.openFindings());
			case SUPPLEMENTS -> count(row.supplementCount());
			case OFFICER -> words.officer(row.officer());
		};
	}

	private static String count(int number) {
		return number == 0 ? "" : Integer.toString(number);
	}

	/** What a file holds of it: numbers and days as such. */
	Object content(FilingRow row, ListWords words) {
		return switch (this) {
			case THRESHOLD -> row.thresholdReachedOn();
			case FILED -> row.filedOn();
			case DUE -> row.dueOn();
			case STORED -> row.storedPersons();
			case MINORS -> row.minors();
			case FINDINGS -> row.openFindings();
			case SUPPLEMENTS -> row.supplementCount();
			case LIGHT, STATE, NAME, CREDIT_CODE, CITY, NUMBER, OFFICER -> value(row, words);
		};
	}

	static Optional<FilingColumn> named(String name) {
		return ALL.stream().filter(column -> column.name().equals(name)).findFirst();
	}

	/** By its position. */
	static Optional<FilingColumn> at(int index) {
		return index >= 0 && index < ALL.size() ? Optional.of(ALL.get(index)) : Optional.empty();
	}
}
