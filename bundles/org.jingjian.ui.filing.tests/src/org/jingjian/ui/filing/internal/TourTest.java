package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jingjian.base.Progress;
import org.jingjian.demo.Demo;
import org.jingjian.ui.filing.drive.Gate;
import org.jingjian.ui.filing.drive.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Pictures of every screen in both languages, both themes, at 100 and 200 %: each in a process and on a screen of its own, started with
 * the flags of the product. As there, the first leaves an archive of classes, and the list of those that it needed, to those after it.
 */
class TourTest {
	private static final long SEED = 37;
	private static final int FILINGS = 300;
	private static final int MINUTES = 8;
	private static final int MOST_LINES = 60;
	private static final Path NEEDED = Path.of(".metadata", ".plugins", "org.jingjian.ui", "ahead.txt");
	/** Each language, theme and scale twice, each pair of them once, and larger letters; the jobs are seen in Chinese, light, at 100 %. */
	private static final List<Look> LOOKS = List.of(new Look("en", "dark", "200"), new Look("zh_CN", "dark", "100"), new Look("zh_CN", "light", "200"),
			new Look("en", "light", "100"), new Look("en", "dark", "125"));

	@TempDir
	private static Path folder;
	private static Map<String, Screen> screens;

	private record Look(String language, String theme, String scale) {
		String name() {
			return language.substring(0, 2) + "-" + theme + "-" + scale;
		}
	}

	@BeforeAll
	static void foundsAnOfficeAndLightsTheScreens() throws Exception {
		var tracker = new ServiceTracker<Demo, Demo>(FrameworkUtil.getBundle(TourTest.class).getBundleContext(), Demo.class, null);
		tracker.open();
		try {
			Demo demo = tracker.waitForService(TimeUnit.SECONDS.toMillis(20));
			demo.found(folder.resolve("office"), Gate.PASSWORD.toCharArray(), new Demo.Wish(SEED, FILINGS, Clock.systemDefaultZone()), Progress.NONE);
		} finally {
			tracker.close();
		}
		screens = Map.of("100", Screen.light(1440, 900), "125", Screen.light(1800, 1125), "200", Screen.light(2880, 1800));
	}

	@AfterAll
	static void putsTheScreensOut() {
		screens.values().forEach(Screen::close);
	}

	@TestFactory
	Stream<DynamicTest> everyScreenIsSeen() {
		return LOOKS.stream().map(look -> DynamicTest.dynamicTest(look.name(), () -> walk(look)));
	}

	private static void walk(Look look) throws Exception {
		Path pictures = Path.of("target", "pictures", look.name()).toAbsolutePath();
		Path work = Files.createDirectory(folder.resolve(look.name()));
		Path data = Files.createDirectory(work.resolve("data"));
		Path needed = folder.resolve("needed.txt");
		if (Files.exists(needed)) {
			Files.createDirectories(data.resolve(NEEDED).getParent());
			Files.copy(needed, data.resolve(NEEDED));
		}
		Process process = start(look, pictures, work);
		boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
		process.destroyForcibly();
		String said = told(work);
		assertTrue(ended, () -> "never ended: " + said);
		assertEquals(0, process.exitValue(), said);
		Files.copy(data.resolve(NEEDED), needed, StandardCopyOption.REPLACE_EXISTING);
		for (String screen : Tour.SCREENS) {
			assertTrue(Files.size(pictures.resolve(screen + ".png")) > 1000, screen);
		}
	}

	/** With the options of this JVM, which are those that the product is shipped with. */
	private static Process start(Look look, Path pictures, Path work) throws IOException {
		Path configuration = Files.createDirectory(work.resolve("configuration"));
		Files.copy(area("osgi.configuration.area").resolve("config.ini"), configuration.resolve("config.ini"));
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> option.startsWith("-XX:")).toList());
		command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"), "-Xlog:disable", "-Xlog:all=error:stderr", "-Dfile.encoding=UTF-8",
				"-jar", System.getProperty("java.class.path"), "-data", work.resolve("data").toString(), "-install", area("osgi.install.area").toString(),
				"-configuration", configuration.toString(), "-product", "org.jingjian.ui.product", "-application", "org.jingjian.ui.filing.tour",
				"-nl", look.language()));
		command.addAll(List.of("--office", folder.resolve("office").toString(), "--pictures", pictures.toString(), "--work", work.toString(),
				"--theme", look.theme().toUpperCase(java.util.Locale.ROOT)));
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("out").toFile());
		builder.environment().put("DISPLAY", screens.get(look.scale()).display());
		builder.environment().put("GDK_SCALE", look.scale().equals("200") ? "2" : "1");
		// a desktop that scales by a fraction asks the toolkit for larger letters
		builder.environment().put("GDK_DPI_SCALE", look.scale().equals("125") ? "1.25" : "1");
		return builder.start();
	}

	private static Path area(String property) {
		return Path.of(URI.create(System.getProperty(property).replace(" ", "%20")));
	}

	/** The ends of what the process wrote. */
	private static String told(Path work) throws IOException {
		var text = new StringBuilder();
		try (var files = Files.walk(work, 3)) {
			for (Path log : files.filter(file -> file.endsWith("out") || file.toString().endsWith(".log")).toList()) {
				List<String> lines = Files.readAllLines(log);
				lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()).forEach(line -> text.append(line).append('\n'));
			}
		}
		return text.toString();
	}
}
