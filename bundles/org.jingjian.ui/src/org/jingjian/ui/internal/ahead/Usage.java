package org.jingjian.ui.internal.ahead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Which classes were needed in earlier sessions and in this one, in that order, each as {@code bundle class}. They are kept
 * for the version of the program that needed them. It changes no class: it only hears of each.
 */
final class Usage implements WeavingHook {
	/** More than the whole program has been seen to need. */
	private static final int MOST = 15_000;

	private final Path file;
	private final String version;
	private final Thread ahead;
	private final ConcurrentLinkedQueue<String> met = new ConcurrentLinkedQueue<>();
	private volatile List<String> foreseen = List.of();

	/**
	 * @param version of the program
	 * @param ahead what this thread loads was not needed yet
	 */
	Usage(Path file, String version, Thread ahead) {
		this.file = file;
		this.version = version;
		this.ahead = ahead;
	}

	@Override
	public void weave(WovenClass woven) {
		if (Thread.currentThread() != ahead) {
			needed(woven.getBundleWiring().getBundle().getSymbolicName(), woven.getClassName());
		}
	}

	void needed(String bundle, String name) {
		met.add(bundle + " " + name);
	}

	/** What is loaded ahead without a session that needed it: whether this one does, is not heard then. */
	void foreseen(List<String> lines) {
		foreseen = List.copyOf(lines);
	}

	/** What earlier sessions needed; empty for a version that had none. */
	List<String> earlier() throws IOException {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		List<String> lines = Files.readAllLines(file);
		return lines.isEmpty() || !lines.getFirst().equals(version) ? List.of() : lines.subList(1, lines.size());
	}

	/** Adds what this session needed. */
	void keep() throws IOException {
		Set<String> all = new LinkedHashSet<>(earlier());
		int before = all.size();
		all.addAll(met);
		all.addAll(foreseen);
		if (all.size() > before) {
			var lines = new ArrayList<String>(List.of(version));
			all.stream().limit(MOST).forEach(lines::add);
			Files.createDirectories(file.getParent());
			Files.write(file, lines);
		}
	}
}
