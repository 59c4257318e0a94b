package org.jingjian.intake.internal.xlsx;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jingjian.intake.Book;
import org.jingjian.intake.IntakeFormat;
import org.jingjian.intake.Limits;
import org.jingjian.intake.internal.zip.Archive;
import org.osgi.service.component.annotations.Component;

/** Workbooks of today's spreadsheet programs (Office Open XML). */
@Component(property = "service.ranking:Integer=30")
public final class XlsxFormat implements IntakeFormat {
	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public boolean reads(Path file) throws IOException {
		if (!Archive.looksLike(file)) {
			return false;
		}
		try (var archive = Archive.open(file, Limits.STANDARD)) {
			return isWorkbook(archive);
		}
	}

	private static boolean isWorkbook(Archive archive) {
		return archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin") || archive.has("content.xml");
	}

	@Override
	public Book open(Path file, Limits limits) throws IOException {
		String name = file.getFileName().toString();
		Archive archive = Archive.open(file, limits);
		try {
			if (!archive.has("xl/workbook.xml")) {
				throw refusal("xlsx.other", name);
			}
			if (archive.paths().stream().anyMatch(XlsxFormat::isMacro)) {
				throw refusal("xlsx.macro", name);
			}
			return new XlsxBook(file, archive, limits);
		} catch (IOException | RuntimeException failed) {
			archive.close();
			throw failed;
		}
	}

	private static boolean isMacro(String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/");
	}
}
