package org.jingjian.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tree these tests were built from. */
final class Sources {
	private Sources() {
	}

	/** The folder with the one pom. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("bundles")) || !Files.isDirectory(folder.resolve("target-platform"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("not inside the source tree: " + Path.of("").toAbsolutePath());
			}
		}
		return folder;
	}

	/** Every bundle, tests too. */
	static List<SourceBundle> bundles() {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(SourceBundle::new).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The hand-written files below a folder. */
	static List<Path> files(Path folder, Predicate<String> name) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> name.test(file.getFileName().toString()))
					.filter(file -> !folder.relativize(file).startsWith("target")).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static InputStream open(Path file) {
		try {
			return Files.newInputStream(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
