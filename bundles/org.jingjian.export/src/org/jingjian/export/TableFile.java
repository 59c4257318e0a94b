package org.jingjian.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, row by row, in memory that does not grow with it. */
public interface TableFile extends Closeable {
	/**
	 * Writes one row.
	 *
	 * @param cells {@link String}, {@link Number}, {@link java.time.LocalDate}, {@link java.time.LocalDateTime}; null for
	 *        an empty cell. Text stays text for whoever opens the file, also where it looks like a formula or a number.
	 */
	void row(List<?> cells) throws IOException;

	/** Ends the file, which is whole only after it. */
	@Override
	void close() throws IOException;

	/**
	 * What stands above a column.
	 *
	 * @param characters how wide it is, in digits of the standard font
	 */
	record Heading(String title, int characters) {
	}
}
