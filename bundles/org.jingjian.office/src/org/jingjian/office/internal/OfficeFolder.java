package org.jingjian.office.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.crypto.Keyring;
import org.jingjian.office.Annex;

/** Where an office lives: {@code keyring} and {@code store} in one folder. */
record OfficeFolder(Path path) {
	private static final Texts TEXTS = Texts.beside(OfficeFolder.class);

	OfficeFolder {
		path = path.toAbsolutePath().normalize();
	}

	Path keyringFile() {
		return path.resolve("keyring");
	}

	Path store() {
		return path.resolve("store");
	}

	/** Room of that name beside the store. */
	Annex annex(String name, byte[] key) {
		if (!name.matches("[a-z]+") || name.equals(store().getFileName().toString()) || name.equals(keyringFile().getFileName().toString())) {
			throw new IllegalArgumentException(name);
		}
		return new Annex(path.resolve(name), key);
	}

	boolean founded() {
		return Files.isRegularFile(keyringFile());
	}

	/** @throws Refusal no office here */
	Keyring keyring() {
		if (!founded()) {
			throw new Refusal(TEXTS.of("folder.no-office", path));
		}
		return Keyring.read(keyringFile());
	}

	/**
	 * Fills a folder beside this one and puts it in this one's place when it is whole.
	 *
	 * @throws Refusal this folder is not empty, or nothing can be written here
	 */
	void make(Consumer<OfficeFolder> filling) {
		Path staging = null;
		try {
			if (Files.exists(path) && !isEmpty()) {
				throw new Refusal(TEXTS.of("folder.not-empty", path));
			}
			Files.createDirectories(path.getParent());
			staging = Files.createTempDirectory(path.getParent(), ".jingjian-");
			filling.accept(new OfficeFolder(staging));
			Files.deleteIfExists(path);
			Files.move(staging, path, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failed) {
			throw new Refusal(TEXTS.of("folder.unwritable", path), failed);
		} finally {
			if (staging != null) {
				remove(staging);
			}
		}
	}

	private boolean isEmpty() throws IOException {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
			return !children.iterator().hasNext();
		}
	}

	private static void remove(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
					Files.delete(directory);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException failed) {
			throw new Refusal(TEXTS.of("folder.leftover", folder), failed);
		}
	}
}
