package org.jingjian.intake.internal.csv;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jingjian.base.Refusal;
import org.jingjian.intake.Book;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Limits;
import org.jingjian.intake.Line;

/** The rows of a text file, numbered as a spreadsheet would show them. */
final class CsvLines implements Book.Lines {
	private static final int AHEAD = 1 << 16;

	private final String name;
	private final Limits limits;
	private final MeasuredReader in;
	private final CSVParser parser;
	private final Iterator<CSVRecord> records;
	private int number;

	CsvLines(String name, Reader reader, char separator, Limits limits) throws IOException {
		this.name = name;
		this.limits = limits;
		in = new MeasuredReader(reader, limits.rowChars(), AHEAD);
		var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).get();
		parser = CSVParser.builder().setReader(in).setFormat(format).get();
		records = parser.iterator();
	}

	@Override
	public Line next() throws IOException {
		CSVRecord record;
		try {
			if (!records.hasNext()) {
				return null;
			}
			record = records.next();
		} catch (UncheckedIOException broken) {
			throw refused(broken.getCause());
		} catch (IllegalStateException broken) {
			throw refused(broken);
		}
		in.step();
		number++;
		List<Cell> cells = new ArrayList<>(record.size());
		int filled = 0;
		for (String value : record) {
			filled += value.isEmpty() ? 0 : 1;
			if (filled > limits.columns() || cells.size() > limits.rowChars()) {
				throw refusal("row.columns", name, number, limits.columns());
			}
			cells.add(Cell.text(value));
		}
		return new Line(number, cells);
	}

	private Refusal refused(Throwable broken) {
		for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
			if (cause instanceof CharacterCodingException) {
				return CsvBook.encoding(broken, name);
			}
		}
		return refusal(broken, "csv.damaged", name, number + 1);
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
