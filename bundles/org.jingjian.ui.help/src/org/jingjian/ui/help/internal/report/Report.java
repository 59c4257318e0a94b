package org.jingjian.ui.help.internal.report;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What a person may send to whoever mends the program: the end of its log, its parts and the system under it. Nothing of
 * the office is read for it, and nothing of a user's: no name, no code, no path, no setting. It reads files: not on the
 * UI thread.
 */
public final class Report {
	private static final int ENTRIES = 30;
	private static final int TAIL = 512 * 1024;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final Clock clock;
	private final Bundle[] bundles;

	public Report(Clock clock) {
		this.clock = clock;
		bundles = FrameworkUtil.getBundle(Report.class).getBundleContext().getBundles();
	}

	/** @param screen what the display is like, by whoever may ask it */
	public String collect(String screen) {
		var text = new StringBuilder("Jingjian problem report, ").append(LocalDateTime.now(clock).format(TIME)).append('\n');
		section(text, "Program", program());
		section(text, "System", system(screen));
		section(text, "Log, the last " + ENTRIES + " entries", log());
		section(text, "Bundles", Arrays.stream(bundles).sorted(Comparator.comparing(Bundle::getSymbolicName))
				.map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + (resolved(bundle) ? "" : " NOT RESOLVED")).toList());
		return text.toString();
	}

	private static void section(StringBuilder text, String title, List<String> lines) {
		text.append('\n').append(title).append('\n').append("-".repeat(title.length())).append('\n');
		lines.forEach(line -> text.append(line).append('\n'));
		if (lines.isEmpty()) {
			text.append("(none)\n");
		}
	}

	private static boolean resolved(Bundle bundle) {
		return bundle.getState() != Bundle.INSTALLED && bundle.getState() != Bundle.UNINSTALLED;
	}

	private List<String> program() {
		return List.of("version " + FrameworkUtil.getBundle(Report.class).getVersion(), "language " + Platform.getNL(),
				"running for " + ManagementFactory.getRuntimeMXBean().getUptime() / 60_000 + " min");
	}

	private static List<String> system(String screen) {
		Runtime runtime = Runtime.getRuntime();
		return List.of(System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + Platform.getOSArch() + ", " + Platform.getWS(),
				"Java " + System.getProperty("java.vm.version") + ", " + System.getProperty("java.vendor"),
				"heap " + mega(runtime.totalMemory() - runtime.freeMemory()) + " of " + mega(runtime.maxMemory()) + " MB, "
						+ runtime.availableProcessors() + " processors",
				screen);
	}

	private static long mega(long bytes) {
		return bytes / (1024 * 1024);
	}

	private List<String> log() {
		Path file = Platform.getLogFileLocation().toFile().toPath();
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try (var log = new RandomAccessFile(file.toFile(), "r")) {
			long from = Math.max(0, log.length() - TAIL);
			byte[] tail = new byte[(int) (log.length() - from)];
			log.seek(from);
			log.readFully(tail);
			return LogExcerpt.of(new String(tail, StandardCharsets.UTF_8), ENTRIES, new KnownCode(bundles));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
