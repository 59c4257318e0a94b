package org.jingjian.ui.internal.preferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** The language that the program starts with, kept where the platform itself looks for it: in its {@code config.ini}. */
final class StartLanguage {
	private static final String FILE = "config.ini";
	private static final String KEY = "osgi.nl=";

	private final Path file;

	/** The file of the running program. */
	StartLanguage() {
		this(folder());
	}

	/** @param folder of the configuration; null if it cannot be written */
	StartLanguage(Path folder) {
		file = folder == null ? null : folder.resolve(FILE);
	}

	private static Path folder() {
		Location location = Platform.getConfigurationLocation();
		if (location == null || location.isReadOnly() || location.getURL() == null) {
			return null;
		}
		try {
			return Path.of(URIUtil.toURI(location.getURL()));
		} catch (java.net.URISyntaxException | IllegalArgumentException elsewhere) {
			return null;
		}
	}

	/** False where the program was installed for many and this user may not write there. */
	boolean canChange() {
		return file != null && Files.isWritable(file);
	}

	/** Such as {@code zh_CN}; empty if the system's is taken. */
	String chosen() {
		return file == null || !Files.isReadable(file) ? ""
				: lines().stream().filter(line -> line.startsWith(KEY)).map(line -> line.substring(KEY.length()).strip()).findFirst().orElse("");
	}

	/** @param language such as {@code zh_CN}; empty for the system's */
	void choose(String language) {
		if (language.equals(chosen())) {
			return;
		}
		List<String> lines = new ArrayList<>(lines());
		lines.removeIf(line -> line.startsWith(KEY));
		if (!language.isEmpty()) {
			lines.add(KEY + language);
		}
		try {
			Files.write(file, lines, StandardCharsets.ISO_8859_1);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
