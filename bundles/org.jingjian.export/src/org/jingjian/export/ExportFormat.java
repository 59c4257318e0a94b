package org.jingjian.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.export.internal.CsvTable;
import org.jingjian.export.internal.XlsxTable;

/** The kinds of files that rows can be written to. */
public enum ExportFormat {
	/** A workbook. */
	XLSX,
	/** Text in UTF-8 with a byte order mark, as spreadsheets recognise it. */
	CSV;

	private static final Texts TEXTS = Texts.beside(ExportFormat.class);

	/** @throws Refusal the file's name ends like none of them */
	public static ExportFormat of(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith('.' + format.extension())).findFirst()
				.orElseThrow(() -> new Refusal(TEXTS.of("format.unknown", file.getFileName())));
	}

	/** How names of such files end, without the dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Begins a file, over one that is there.
	 *
	 * @param title of the sheet
	 * @param columns in their order
	 */
	public TableFile create(Path file, String title, List<TableFile.Heading> columns) throws IOException {
		return switch (this) {
			case XLSX -> new XlsxTable(file, title, columns);
			case CSV -> new CsvTable(file, columns);
		};
	}
}
