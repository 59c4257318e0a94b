package org.jingjian.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;

/** One file with an office's keyring and the backup of its store. */
final class BackupFile {
	private static final Texts TEXTS = Texts.beside(BackupFile.class);
	private static final String KEYRING = "keyring";
	private static final String STORE = "store";
	private static final int LARGEST_KEYRING = 1 << 20;

	private final Path file;

	BackupFile(Path file) {
		this.file = file.toAbsolutePath();
	}

	/** @throws Refusal there is a file of that name */
	void requireNew() {
		if (Files.exists(file)) {
			throw new Refusal(TEXTS.of("backup.exists", file));
		}
	}

	/** Where the store's own backup may lie while the file is made: beside it, so that it is the same disk. */
	Path part() {
		return file.resolveSibling("." + file.getFileName() + ".store");
	}

	/** Writes the file; on failure none remains. */
	void write(Path keyring, Path store) {
		Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
				zip.setLevel(Deflater.NO_COMPRESSION);
				add(zip, KEYRING, keyring);
				add(zip, STORE, store);
			}
			Files.move(unfinished, file);
		} catch (IOException failed) {
			throw new Refusal(TEXTS.of("backup.unwritable", file), failed);
		} finally {
			discard(unfinished);
		}
	}

	private static void add(ZipOutputStream zip, String name, Path content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		Files.copy(content, zip);
		zip.closeEntry();
	}

	/** Lays keyring and the store's backup out. @throws Refusal not a backup, or damaged */
	void unpack(Path keyring, Path store) {
		if (!Files.isRegularFile(file)) {
			throw new Refusal(TEXTS.of("backup.missing", file));
		}
		try (var zip = new ZipFile(file.toFile())) {
			unpack(zip, KEYRING, keyring, LARGEST_KEYRING);
			unpack(zip, STORE, store, Long.MAX_VALUE);
		} catch (ZipException damaged) {
			throw new Refusal(TEXTS.of("backup.damaged", file), damaged);
		} catch (IOException failed) {
			throw new Refusal(TEXTS.of("backup.unreadable", file), failed);
		}
	}

	private void unpack(ZipFile zip, String name, Path target, long most) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null || entry.getSize() > most) {
			throw new Refusal(TEXTS.of("backup.damaged", file));
		}
		try (InputStream content = zip.getInputStream(entry)) {
			Files.copy(content, target);
		}
	}

	static void discard(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException failed) {
			throw new Refusal(TEXTS.of("backup.leftover", temporary), failed);
		}
	}
}
