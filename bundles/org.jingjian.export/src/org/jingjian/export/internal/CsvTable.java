package org.jingjian.export.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jingjian.export.TableFile;

/** A text table as RFC 4180 has it, with the byte order mark by which spreadsheets know UTF-8. */
public final class CsvTable implements TableFile {
	private static final char MARK = '\uFEFF';
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final CSVPrinter printer;

	public CsvTable(Path file, List<Heading> columns) throws IOException {
		Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
		out.write(MARK);
		printer = new CSVPrinter(out, CSVFormat.RFC4180);
		row(columns.stream().map(Heading::title).toList());
	}

	@Override
	public void row(List<?> cells) throws IOException {
		var written = new ArrayList<String>(cells.size());
		for (Object cell : cells) {
			written.add(switch (cell) {
				case null -> null;
				case String text -> PlainText.guarded(PlainText.encodable(text));
				case LocalDateTime moment -> MOMENT.format(moment);
				default -> cell.toString();
			});
		}
		printer.printRecord(written);
	}

	@Override
	public void close() throws IOException {
		printer.close(true);
	}
}
