package org.jingjian.ui.internal.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/**
 * Fonts with Chinese characters: the system's or, where it has none, files in a folder of the program or of the office. Only
 * Linux can have none; there they must be added before the first display is made, which looks for fonts once. SWT can add
 * them, but has no public method for it that needs no display.
 */
public final class Letters {
	/** Folder for font files, beside the program or in the folder of the office. */
	public static final String FOLDER = "fonts";
	/** Fonts that have the character 备. */
	static final List<String> ASK = List.of("fc-list", ":charset=5907", "file");
	private static final Set<String> KINDS = Set.of(".ttf", ".otf", ".ttc");

	/** What the system has. */
	public enum Own {
		SOME, NONE, UNKNOWN
	}

	private Letters() {
	}

	/** Asks the system, which takes some milliseconds. */
	public static Own own() {
		return own(ASK, Map.of());
	}

	/** @param environment of the question, beside what there is */
	static Own own(List<String> question, Map<String, String> environment) {
		if (!SWT.getPlatform().equals("gtk")) {
			return Own.SOME;
		}
		try {
			var ask = new ProcessBuilder(question).redirectError(ProcessBuilder.Redirect.DISCARD);
			ask.environment().putAll(environment);
			Process asked = ask.start();
			asked.getOutputStream().close();
			return asked.getInputStream().readAllBytes().length > 0 ? Own.SOME : asked.waitFor() == 0 ? Own.NONE : Own.UNKNOWN;
		} catch (IOException without) {
			return Own.UNKNOWN;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return Own.UNKNOWN;
		}
	}

	/**
	 * Adds what lies in the folders if the system is not known to have such a font. Before there is a display.
	 *
	 * @return false if there is surely none
	 */
	public static boolean provide(Own own, List<Path> folders) {
		if (own == Own.SOME) {
			return true;
		}
		long added = folders.stream().flatMap(folder -> files(folder).stream()).filter(Letters::add).count();
		return added > 0 || own == Own.UNKNOWN;
	}

	private static boolean add(Path file) {
		byte[] name = (file + "\0").getBytes(StandardCharsets.UTF_8);
		try {
			return (boolean) Class.forName("org.eclipse.swt.internal.gtk.OS", true, SWT.class.getClassLoader())
					.getMethod("FcConfigAppFontAddFile", long.class, byte[].class).invoke(null, 0L, name);
		} catch (ReflectiveOperationException without) {
			ILog.of(Letters.class).warn("SWT cannot be asked to add a font", without);
			return false;
		}
	}

	static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return files.filter(file -> KINDS.stream().anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith)).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
