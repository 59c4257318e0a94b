package org.jingjian.intake.internal.csv;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingjian.intake.Book;
import org.jingjian.intake.IntakeFormat;
import org.jingjian.intake.Limits;
import org.osgi.service.component.annotations.Component;

/** Text files with one row a line: separated by comma, semicolon or tab, in UTF-8, UTF-16 or GB18030. */
@Component(property = "service.ranking:Integer=10")
public final class CsvFormat implements IntakeFormat {
	@Override
	public String id() {
		return "csv";
	}

	@Override
	public boolean reads(Path file) throws IOException {
		return Files.size(file) > 0 && TextKind.of(file) != null;
	}

	@Override
	public Book open(Path file, Limits limits) throws IOException {
		String name = file.getFileName().toString();
		if (Files.size(file) > limits.sheetBytes()) {
			throw refusal("csv.large", name, limits.sheetBytes() >> 20);
		}
		TextKind kind = TextKind.of(file);
		if (kind == null) {
			throw refusal("file.binary", name);
		}
		return new CsvBook(file, kind, limits);
	}
}
