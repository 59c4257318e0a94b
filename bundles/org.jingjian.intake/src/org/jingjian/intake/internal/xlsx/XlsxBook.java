package org.jingjian.intake.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jingjian.intake.Book;
import org.jingjian.intake.Limits;
import org.jingjian.intake.internal.zip.Archive;

/** An opened workbook. */
final class XlsxBook implements Book {
	private final Path path;
	private final String file;
	private final Archive archive;
	private final Limits limits;
	private final Workbook workbook;
	private final SharedTexts shared;

	XlsxBook(Path path, Archive archive, Limits limits) throws IOException {
		this.path = path;
		this.file = path.getFileName().toString();
		this.archive = archive;
		this.limits = limits;
		workbook = Workbook.read(file, archive);
		shared = new SharedTexts(file, archive, workbook.shared(), limits);
	}

	@Override
	public List<String> sheets() {
		return List.copyOf(workbook.sheets().keySet());
	}

	@Override
	public Lines lines(String sheet) throws IOException {
		var reader = new CellReader(file, shared, workbook.dateStyles(), workbook.since1904());
		return new SheetLines(file, archive, workbook.sheets().get(sheet), limits, reader);
	}

	@Override
	public Path file(String sheet) {
		return path;
	}

	@Override
	public void close() throws IOException {
		try {
			shared.close();
		} finally {
			archive.close();
		}
	}
}
