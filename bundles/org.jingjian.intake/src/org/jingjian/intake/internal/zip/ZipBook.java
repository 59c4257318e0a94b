package org.jingjian.intake.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingjian.intake.Book;
import org.jingjian.intake.IntakeFormat;
import org.jingjian.intake.Limits;
import org.jingjian.intake.internal.Foreign;

/** The tables of an archive, laid out in a folder of their own while it is open, and its scans, read where they are. */
final class ZipBook implements Book {
	private final Archive archive;
	private final Set<String> scans;
	private final Limits limits;
	private final Path folder;
	private final Map<String, Book> books = new LinkedHashMap<>();

	ZipBook(Archive archive, List<String> tables, IntakeFormat format, Set<String> scans, Limits limits) throws IOException {
		this.archive = archive;
		this.scans = Set.copyOf(scans);
		this.limits = limits;
		folder = Files.createTempDirectory("jingjian-intake");
		try {
			for (String path : tables) {
				add(path, format);
			}
		} catch (IOException | RuntimeException failed) {
			closeTables();
			throw failed;
		}
	}

	private void add(String path, IntakeFormat format) throws IOException {
		Path copy = Files.createDirectory(folder.resolve("t" + books.size())).resolve(Foreign.safeName(ZipFormat.baseName(path)));
		try (InputStream in = archive.open(path, limits.sheetBytes())) {
			Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
		}
		Foreign.refuseLocked(copy);
		Book book = format.open(copy, limits);
		for (String sheet : book.sheets()) {
			books.putIfAbsent(sheet, book);
		}
	}

	@Override
	public List<String> sheets() {
		return List.copyOf(books.keySet());
	}

	@Override
	public Lines lines(String sheet) throws IOException {
		return books.get(sheet).lines(sheet);
	}

	@Override
	public Path file(String sheet) {
		return books.get(sheet).file(sheet);
	}

	@Override
	public Set<String> scans() {
		return scans;
	}

	@Override
	public InputStream scan(String name) throws IOException {
		return archive.open(name, limits.scanBytes());
	}

	@Override
	public void close() throws IOException {
		try {
			closeTables();
		} finally {
			archive.close();
		}
	}

	private void closeTables() throws IOException {
		for (Book book : Set.copyOf(books.values())) {
			book.close();
		}
		try (var inside = Files.walk(folder)) {
			for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}
}
