package org.jingjian.ui.internal.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.swt.widgets.Display;

/** Fonts with Chinese characters: the system's, or files that somebody put into a folder of the office or of the program. */
public final class Letters {
	/** Folder for font files, beside the office's data or beside the program. */
	public static final String FOLDER = "fonts";
	private static final Pattern CHINESE = Pattern.compile(
			"(?i).*(cjk|han (sans|serif)|source han|wenquanyi|wqy|yahei|simsun|simhei|nsimsun|dengxian|fangsong|kaiti|pingfang|heiti|songti|stsong|"
					+ "stheiti|hiragino sans gb|noto sans (sc|tc|hk)|noto serif (sc|tc)|droid sans fallback|ar pl |uming|ukai|harmonyos|misans|"
					+ "unifont|alibaba|lxgw|sarasa|\\p{IsHan}).*");
	private static final Set<String> KINDS = Set.of(".ttf", ".otf", ".ttc");

	private Letters() {
	}

	/**
	 * Loads what lies in the folders if the system has no such font.
	 *
	 * @return false if there is still none
	 */
	public static boolean provide(Display display, List<Path> folders) {
		if (isChinese(display)) {
			return true;
		}
		for (Path folder : folders) {
			files(folder).forEach(file -> display.loadFont(file.toString()));
		}
		return isChinese(display);
	}

	static boolean isChinese(String family) {
		return CHINESE.matcher(family).matches();
	}

	private static boolean isChinese(Display display) {
		return Arrays.stream(display.getFontList(null, true)).anyMatch(font -> isChinese(font.getName()));
	}

	static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return files.filter(file -> KINDS.stream().anyMatch(file.getFileName().toString().toLowerCase(java.util.Locale.ROOT)::endsWith))
					.sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
