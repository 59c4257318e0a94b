package org.jingjian.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.export.TableFile.Heading;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Filings;

/** Writes the whole of a filtered list to a file, in memory that does not grow with the rows but for their ids. */
public final class FilingExport {
	private static final Texts TEXTS = Texts.beside(FilingExport.class);
	private static final int AT_ONCE = 500;

	private final Filings filings;
	private final Locale locale;

	/**
	 * @param title above the column
	 * @param characters its width, in digits
	 * @param value see {@link TableFile#row}
	 */
	public record Column(String title, int characters, Function<FilingRow, Object> value) {
	}

	/** @param locale language of the sheet's name */
	public FilingExport(Filings filings, Locale locale) {
		this.filings = filings;
		this.locale = locale;
	}

	/**
	 * Writes the filings that a query brings, in its order, over a file that is there. Which they are is decided at the
	 * beginning; what they hold, when each comes to be written. A file that is not written to its end is left as it was.
	 *
	 * @return how many
	 * @throws Refusal not permitted, not a kind of file that can be written, or it cannot be written
	 * @throws CancellationException as {@code progress} says
	 */
	public long write(FilingQuery query, List<Column> columns, Path file, Progress progress) {
		return write(filings.ids(query), columns, file, progress);
	}

	/** The same for filings by their ids. */
	public long write(long[] ids, List<Column> columns, Path file, Progress progress) {
		ExportFormat format = ExportFormat.of(file);
		Path part = file.resolveSibling(file.getFileName() + ".part");
		progress.begin(TEXTS.of("export.rows"), ids.length);
		try {
			long rows = write(format, part, ids, columns, progress);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return rows;
		} catch (IOException unwritable) {
			discard(part, unwritable);
			throw new Refusal(TEXTS.of("write.failed", file), unwritable);
		} catch (RuntimeException | Error failed) {
			discard(part, failed);
			throw failed;
		}
	}

	private long write(ExportFormat format, Path part, long[] ids, List<Column> columns, Progress progress) throws IOException {
		List<Heading> headings = columns.stream().map(column -> new Heading(column.title(), column.characters())).toList();
		long written = 0;
		try (TableFile table = format.create(part, TEXTS.of("sheet.filings").in(locale), headings)) {
			for (int from = 0; from < ids.length; from += AT_ONCE) {
				progress.check();
				int to = Math.min(ids.length, from + AT_ONCE);
				for (FilingRow row : filings.rows(Arrays.copyOfRange(ids, from, to))) {
					table.row(cells(columns, row));
					written++;
				}
				progress.done(to - from);
			}
		}
		return written;
	}

	private static List<Object> cells(List<Column> columns, FilingRow row) {
		var cells = new ArrayList<Object>(columns.size());
		columns.forEach(column -> cells.add(column.value().apply(row)));
		return cells;
	}

	private static void discard(Path part, Throwable why) {
		try {
			Files.deleteIfExists(part);
		} catch (IOException kept) {
			why.addSuppressed(kept);
		}
	}
}
