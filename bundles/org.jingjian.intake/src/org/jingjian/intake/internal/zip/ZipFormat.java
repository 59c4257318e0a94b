package org.jingjian.intake.internal.zip;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jingjian.intake.Book;
import org.jingjian.intake.IntakeFormat;
import org.jingjian.intake.Limits;
import org.jingjian.intake.internal.csv.CsvFormat;
import org.jingjian.intake.internal.xlsx.XlsxFormat;
import org.osgi.service.component.annotations.Component;

/** An archive with one workbook, or with text files that are one table each, and with the scans of the materials. */
@Component(property = "service.ranking:Integer=20")
public final class ZipFormat implements IntakeFormat {
	private static final Set<String> CLUTTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

	private final IntakeFormat workbook = new XlsxFormat();
	private final IntakeFormat text = new CsvFormat();

	@Override
	public String id() {
		return "zip";
	}

	@Override
	public boolean reads(Path file) throws IOException {
		return Archive.looksLike(file) && !workbook.reads(file);
	}

	@Override
	public Book open(Path file, Limits limits) throws IOException {
		String name = file.getFileName().toString();
		Archive archive = Archive.open(file, limits);
		try {
			List<String> books = new ArrayList<>();
			List<String> texts = new ArrayList<>();
			Set<String> scans = new TreeSet<>();
			for (String path : archive.paths()) {
				String lower = baseName(path).toLowerCase(Locale.ROOT);
				if (lower.matches(".*\\.(xlsx|xlsm|xlsb|xls|et)")) {
					books.add(path);
				} else if (lower.matches(".*\\.(csv|tsv)")) {
					texts.add(path);
				} else if (!path.startsWith("__MACOSX/") && !CLUTTER.contains(lower)) {
					scans.add(path);
				}
			}
			books.removeIf(ZipFormat::isClutter);
			texts.removeIf(ZipFormat::isClutter);
			if (books.isEmpty() && texts.isEmpty()) {
				throw refusal("zip.empty", name);
			}
			if (books.size() > 1 || !books.isEmpty() && !texts.isEmpty()) {
				throw refusal("zip.several", name);
			}
			return books.isEmpty() ? new ZipBook(archive, texts, text, scans, limits)
					: new ZipBook(archive, books, workbook, scans, limits);
		} catch (IOException | RuntimeException failed) {
			archive.close();
			throw failed;
		}
	}

	/** Copies that programs leave beside the real file. */
	private static boolean isClutter(String path) {
		return path.startsWith("__MACOSX/") || baseName(path).startsWith("~$") || baseName(path).startsWith("._");
	}

	static String baseName(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
