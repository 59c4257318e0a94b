import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/**
 * Looks into finished archives: {@code java Archives.java FILE...}. Each must hold the window's natives of its own system and
 * machine and of no other, every bundle it means to start, and a script to start with. Tells what is wrong, and fails.
 */
public final class Archives {
	private static final int NATIVE_HEAD = 4096;
	private static final String FRAGMENT = ".*plugins/org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*\\.jar";
	/** Brings natives of every system and takes its own. */
	private static final String FOR_ALL = ".*plugins/com\\.sun\\.jna_.*\\.jar";
	private static final int EXECUTABLE = 0100;

	private final String name;
	private final Map<String, Entry> entries;
	private final List<String> faults = new ArrayList<>();

	private Archives(String name, Map<String, Entry> entries) {
		this.name = name;
		this.entries = entries;
	}

	private record Entry(int mode, byte[] content) {
		String text() {
			return new String(content, StandardCharsets.UTF_8);
		}
	}

	/** A system and machine: where the product lies in its archive, its fragment, its natives' kind, its scripts. */
	private enum System {
		LINUX_X86("linux-x86_64", "jingjian/", "gtk.linux.x86_64", "ELF 62", List.of("jingjian")),
		LINUX_ARM("linux-aarch64", "jingjian/", "gtk.linux.aarch64", "ELF 183", List.of("jingjian")),
		WINDOWS("windows-x86_64", "jingjian/", "win32.win32.x86_64", "PE 34404", List.of("jingjian.cmd")),
		MAC_ARM("macos-aarch64", "Jingjian.app/Contents/Eclipse/", "cocoa.macosx.aarch64", "Mach-O 16777228",
				List.of("jingjian", "../MacOS/Jingjian", "../../../Jingjian.command")),
		MAC_X86("macos-x86_64", "Jingjian.app/Contents/Eclipse/", "cocoa.macosx.x86_64", "Mach-O 16777223",
				List.of("jingjian", "../MacOS/Jingjian", "../../../Jingjian.command"));

		private final String suffix;
		private final String root;
		private final String fragment;
		private final String kind;
		private final List<String> scripts;

		System(String suffix, String root, String fragment, String kind, List<String> scripts) {
			this.suffix = suffix;
			this.root = root;
			this.fragment = fragment;
			this.kind = kind;
			this.scripts = scripts;
		}
	}

	/** @param arguments the archives; every system and one update site must be among them */
	public static void main(String[] arguments) throws IOException {
		var faults = new ArrayList<String>();
		Set<System> missing = new TreeSet<>(Set.of(System.values()));
		boolean site = false;
		for (String argument : arguments) {
			var archive = new Archives(Path.of(argument).getFileName().toString(), read(Path.of(argument)));
			if (archive.name.endsWith("-update.zip")) {
				archive.checkSite();
				site = true;
			} else {
				System system = List.of(System.values()).stream().filter(one -> archive.name.contains(one.suffix)).findFirst()
						.orElseThrow(() -> new IllegalArgumentException("for no known system: " + argument));
				archive.checkProduct(system);
				missing.remove(system);
			}
			archive.faults.forEach(fault -> faults.add(archive.name + ": " + fault));
		}
		missing.forEach(system -> faults.add("no archive for " + system.suffix));
		if (!site) {
			faults.add("no update site");
		}
		faults.forEach(fault -> java.lang.System.err.println("jingjian: " + fault));
		java.lang.System.exit(faults.isEmpty() ? 0 : 1);
	}

	private void checkProduct(System system) throws IOException {
		Set<String> fragments = entries.keySet().stream().filter(file -> file.matches(FRAGMENT)).collect(Collectors.toCollection(TreeSet::new));
		require(fragments.size() == 1 && fragments.iterator().next().startsWith(system.root + "plugins/org.eclipse.swt." + system.fragment + "_"),
				"the window's fragments are " + fragments);
		for (var file : entries.entrySet()) {
			if (file.getKey().endsWith(".jar") && !file.getKey().matches(FOR_ALL)) {
				checkNatives(system, file.getKey(), file.getValue());
			}
			require(!file.getKey().matches(".*\\.(so|dll|exe|dylib|jnilib)"), "a native lies open: " + file.getKey());
		}
		checkBundles(system);
		for (String script : system.scripts) {
			checkScript(Path.of(system.root + script).normalize().toString());
		}
	}

	private void checkNatives(System system, String jar, Entry file) throws IOException {
		var kinds = new TreeSet<String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
			for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				if (part.getName().matches(".*\\.(so|dll|exe|dylib|jnilib)")) {
					kinds.add(kind(zip.readNBytes(NATIVE_HEAD)));
				}
			}
		}
		boolean fragment = jar.matches(FRAGMENT);
		require(kinds.equals(fragment ? Set.of(system.kind) : Set.of()), jar + " has natives for " + kinds);
	}

	/** The format of a native and the number of its machine. */
	private static String kind(byte[] head) {
		var numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
		if (head[0] == 0x7f && head[1] == 'E') {
			return "ELF " + numbers.getShort(18);
		}
		if (head[0] == 'M' && head[1] == 'Z') {
			return "PE " + Short.toUnsignedInt(numbers.getShort(numbers.getInt(0x3c) + 4));
		}
		return numbers.getInt(0) == 0xfeedfacf ? "Mach-O " + numbers.getInt(4) : "unknown";
	}

	private void checkBundles(System system) {
		Entry list = entries.get(system.root + "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		require(list != null, "no list of bundles");
		if (list != null) {
			List<String> listed = list.text().lines().filter(line -> !line.startsWith("#")).toList();
			for (String line : listed) {
				String file = system.root + line.split(",")[2];
				require(entries.containsKey(file) || entries.containsKey(file + "META-INF/MANIFEST.MF"), "lists " + file + ", which is not there");
			}
			for (String needed : List.of("org.jingjian.ui,", "org.jingjian.cli,", "org.jingjian.pack.face,", "org.jingjian.ui.update,",
					"org.eclipse.equinox.p2.director.app,", "org.eclipse.equinox.p2.touchpoint.natives,")) {
				require(listed.stream().anyMatch(line -> line.startsWith(needed)), "lists no " + needed);
			}
		}
		Entry settings = entries.get(system.root + "configuration/config.ini");
		require(settings != null && settings.text().contains("org.jingjian.ui.application") && settings.text().contains("eclipse.p2.profile"), "settings to start with");
		require(entries.keySet().stream().anyMatch(file -> file.startsWith(system.root + "p2/") && file.endsWith(".profile.gz")), "no list for updates");
		for (String file : List.of("logging.properties", "LICENSE", "THIRD-PARTY.md")) {
			require(entries.containsKey(system.root + file), "no " + file);
		}
		require(system.kind.startsWith("ELF") == entries.keySet().stream().anyMatch(file -> file.matches(system.root + "fonts/.*\\.(ttc|otf|ttf)")),
				"a font where systems have their own, or none where they may not");
	}

	private void checkScript(String script) {
		Entry file = entries.get(script);
		require(file != null, "no script " + script);
		if (file != null) {
			boolean windows = script.endsWith(".cmd");
			require(windows || (file.mode() & EXECUTABLE) != 0, script + " is not executable");
			require(windows == file.text().contains("\r\n") && file.text().replace("\r\n", "").indexOf('\r') < 0, script + " has the wrong line ends");
		}
	}

	private void checkSite() {
		require(entries.containsKey("content.jar") && entries.containsKey("artifacts.jar"), "no index");
		for (System system : System.values()) {
			require(entries.keySet().stream().anyMatch(file -> file.startsWith("plugins/org.eclipse.swt." + system.fragment + "_")), "nothing for " + system.suffix);
		}
		for (String feature : List.of("core", "desktop", "update")) {
			require(entries.keySet().stream().filter(file -> file.startsWith("features/org.jingjian." + feature + ".feature_")).count() == 1, "not one feature " + feature);
		}
	}

	private void require(boolean right, String fault) {
		if (!right) {
			faults.add(fault);
		}
	}

	private static Map<String, Entry> read(Path archive) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
			return archive.toString().endsWith(".zip") ? readZip(in) : readTar(new BufferedInputStream(new GZIPInputStream(in)));
		}
	}

	private static Map<String, Entry> readZip(InputStream in) throws IOException {
		var entries = new HashMap<String, Entry>();
		var zip = new ZipInputStream(in);
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (!entry.isDirectory()) {
				entries.put(entry.getName(), new Entry(0, zip.readAllBytes()));
			}
		}
		return entries;
	}

	/** In the format ustar: the folders of a long name come in a field of their own. */
	private static Map<String, Entry> readTar(InputStream in) throws IOException {
		var entries = new HashMap<String, Entry>();
		for (byte[] head = in.readNBytes(512); head.length == 512 && head[0] != 0; head = in.readNBytes(512)) {
			int size = number(head, 124, 12);
			byte[] content = in.readNBytes(size);
			in.skipNBytes((512 - size % 512) % 512);
			String folders = word(head, 345, 155);
			if (head[156] == '0') {
				entries.put(folders.isEmpty() ? word(head, 0, 100) : folders + "/" + word(head, 0, 100), new Entry(number(head, 100, 8), content));
			}
		}
		return entries;
	}

	private static int number(byte[] head, int from, int length) {
		return Integer.parseInt(word(head, from, length).strip(), 8);
	}

	private static String word(byte[] bytes, int from, int length) {
		int end = from;
		while (end < from + length && bytes[end] != 0) {
			end++;
		}
		return new String(bytes, from, end - from, StandardCharsets.UTF_8);
	}
}
