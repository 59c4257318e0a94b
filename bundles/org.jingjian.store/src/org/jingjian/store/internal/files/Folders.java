package org.jingjian.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Taking away what was begun and came to nothing. */
public final class Folders {
	private Folders() {
	}

	/**
	 * Deletes all that is in a folder, if it is there, and the folder itself unless it is to be kept.
	 *
	 * @param because the failure that makes it worthless; gets a further failure as a suppressed one
	 */
	public static void empty(Path folder, boolean keep, Exception because) {
		try {
			if (Files.exists(folder)) {
				empty(folder, keep);
			}
		} catch (IOException failed) {
			because.addSuppressed(failed);
		}
	}

	private static void empty(Path folder, boolean keep) throws IOException {
		try (var tree = Files.walk(folder)) {
			for (Path each : tree.toList().reversed()) {
				if (!keep || !each.equals(folder)) {
					Files.delete(each);
				}
			}
		}
	}
}
