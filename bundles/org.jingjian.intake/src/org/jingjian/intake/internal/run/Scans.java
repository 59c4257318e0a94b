package org.jingjian.intake.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jingjian.intake.Book;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.internal.filing.Understood;
import org.jingjian.intake.internal.value.Plain;
import org.jingjian.model.filing.Material;
import org.jingjian.store.Attachments.Kept;

/** Ties the scans of an archive to the materials that name them, and keeps them. */
final class Scans {
	private final Book book;
	private final IntakeDoor door;
	private final Map<String, List<String>> byName = new HashMap<>();
	private final Map<String, Kept> kept = new HashMap<>();
	private final TreeSet<String> unnamed;

	Scans(Book book, IntakeDoor door) {
		this.book = book;
		this.door = door;
		unnamed = new TreeSet<>(book.scans());
		for (String path : unnamed) {
			byName.computeIfAbsent(plain(path), name -> new ArrayList<>(1)).add(path);
		}
	}

	private static String plain(String path) {
		String even = path.replace('\\', '/');
		return Plain.dense(even.substring(even.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT);
	}

	/** Keeps the scans of one filing and notes those that are named but not there. */
	void attach(Understood understood) throws IOException {
		if (byName.isEmpty()) {
			return;
		}
		String code = understood.filing().getProcessor().getCreditCode();
		for (int i = 0; i < understood.materials().size(); i++) {
			Material material = understood.filing().getMaterials().get(i);
			if (material.getFileName() == null) {
				continue;
			}
			String path = path(material.getFileName(), code);
			if (path == null) {
				understood.noteScan(i, byName.containsKey(plain(material.getFileName())) ? "scan-ambiguous" : "scan-missing");
			} else {
				Kept scan = keep(path);
				material.setDigest(scan.digest());
				material.setSize(scan.size());
			}
		}
	}

	/** The only scan of that name; of several, the only one in a folder named by the processor's code. */
	private String path(String fileName, String code) {
		List<String> paths = byName.getOrDefault(plain(fileName), List.of());
		if (paths.size() > 1) {
			String given = fileName.replace('\\', '/');
			List<String> better = paths.stream().filter(path -> path.equals(given) || code != null && path.contains(code)).toList();
			return better.size() == 1 ? better.getFirst() : null;
		}
		return paths.isEmpty() ? null : paths.getFirst();
	}

	private Kept keep(String path) throws IOException {
		Kept known = kept.get(path);
		if (known == null) {
			try (InputStream content = book.scan(path)) {
				known = door.keep(content);
			}
			kept.put(path, known);
			unnamed.remove(path);
		}
		return known;
	}

	/** Scans that no material named so far. */
	Iterable<String> unnamed() {
		return unnamed;
	}
}
