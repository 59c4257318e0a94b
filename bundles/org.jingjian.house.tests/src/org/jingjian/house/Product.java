package org.jingjian.house;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The core as a product lays it out, put together from the bundles of the running platform. */
final class Product {
	private static final Path FELIX = Path.of("org/apache/felix/org.apache.felix.framework");
	private static final String FEATURE = "org.jingjian.core.feature";
	private static final Pattern PLUGIN = Pattern.compile("<plugin\\s[^>]*?id=\"([^\"]+)\"");

	private final Path folder;

	private Product(Path folder) {
		this.folder = folder;
	}

	/** Lays it out in an empty folder. */
	static Product in(Path folder) throws IOException {
		Path feature = Sources.root().resolve("features").resolve(FEATURE).resolve("feature.xml");
		Files.createDirectories(folder.resolve("plugins"));
		Path copy = Files.createDirectories(folder.resolve("features").resolve(FEATURE + "_1"));
		Files.copy(feature, copy.resolve("feature.xml"));
		for (String id : ids(feature)) {
			Files.copy(locate(id), folder.resolve("plugins").resolve(id + "_1.jar"));
		}
		return new Product(folder);
	}

	private static List<String> ids(Path feature) {
		var ids = new ArrayList<String>();
		var plugins = PLUGIN.matcher(Sources.text(feature));
		while (plugins.find()) {
			ids.add(plugins.group(1));
		}
		return ids;
	}

	/** The file or folder that a bundle of the running platform was installed from. */
	static Path locate(String id) {
		for (Bundle bundle : FrameworkUtil.getBundle(Product.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().equals(id)) {
				return file(bundle.getLocation());
			}
		}
		throw new AssertionError("the tests' platform lacks " + id);
	}

	/** A relative location begins at the platform's install area. */
	private static Path file(String location) {
		String plain = location.substring(location.indexOf("file:") + "file:".length());
		Path area = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
		for (String spelling : List.of(plain, URLDecoder.decode(plain, StandardCharsets.UTF_8))) {
			Path path = area.resolve(spelling).normalize();
			if (Files.exists(path)) {
				return path;
			}
		}
		throw new AssertionError("there is nothing at " + location + ", seen from " + area);
	}

	/**
	 * The framework's jar, from the repository that the build took its bundles from: a platform does not run another
	 * platform's framework as a bundle.
	 */
	static Path felix() {
		Path versions = Path.of(System.getProperty("jingjian.repository")).resolve(FELIX);
		return Sources.files(versions, name -> name.matches("org\\.apache\\.felix\\.framework-[0-9.]+\\.jar")).getLast();
	}

	/** The jar of the framework that runs these tests, and the desktop. */
	static Path equinox() {
		return Path.of(URI.create(FrameworkUtil.class.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
	}

	List<Path> jars() throws IOException {
		try (var files = Files.list(plugins())) {
			return files.sorted().toList();
		}
	}

	Path plugins() {
		return folder.resolve("plugins");
	}

	Path plugin(String id) {
		return plugins().resolve(id + "_1.jar");
	}
}
