package org.jingjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleRevision;

/** A framework with the bundles of the core feature, as the product lists them, all started. */
final class CoreFramework implements AutoCloseable {
	private static final String FEATURE = "org.jingjian.core.feature_";
	private static final Pattern PLUGIN = Pattern.compile("<plugin\\s[^>]*?id=\"([^\"]+)\"[^>]*?version=\"([^\"]+)\"");
	/** Reads the standard input as soon as it starts: only for who asked for a console. */
	private static final String SHELL = "org.apache.felix.gogo.shell";
	/** Of the shell; where nobody says any, Equinox tells it not to listen. */
	private static final String SHELL_ARGUMENTS = "gosh.args";
	private static final long STOP_WITHIN_MILLIS = 20_000;

	private final Framework framework;
	private final Path cache;

	private CoreFramework(Framework framework, Path cache) {
		this.framework = framework;
		this.cache = cache;
	}

	/**
	 * @param plugins folder of the bundles
	 * @param shell whether to start an interactive shell
	 */
	static CoreFramework start(Path plugins, boolean shell) throws IOException, BundleException {
		Map<String, Path> jars = jars(plugins);
		Path cache = Files.createTempDirectory("jingjian");
		var factory = ServiceLoader.load(FrameworkFactory.class).findFirst()
				.orElseThrow(() -> new IllegalStateException("no OSGi framework on the class path"));
		Framework framework = factory.newFramework(Map.of(
				Constants.FRAMEWORK_STORAGE, cache.resolve("bundles").toString(),
				Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
				"felix.log.level", "1",
				SHELL_ARGUMENTS, ""));
		var core = new CoreFramework(framework, cache);
		try {
			framework.start();
			core.install(wanted(plugins.resolveSibling("features")), jars, shell);
			return core;
		} catch (BundleException | IOException | RuntimeException failed) {
			core.close();
			throw failed;
		}
	}

	/** By name and by name with version; by name alone the newest, as an update leaves the older ones where they were. */
	private static Map<String, Path> jars(Path plugins) throws IOException {
		var jars = new HashMap<String, Path>();
		try (Stream<Path> files = Files.list(plugins)) {
			files.forEach(file -> {
				String name = file.getFileName().toString();
				int end = name.lastIndexOf('_');
				if (end > 0 && name.endsWith(".jar")) {
					jars.put(name.substring(0, name.length() - ".jar".length()), file);
					jars.merge(name.substring(0, end), file, CoreFramework::newer);
				}
			});
		}
		return jars;
	}

	private static Path newer(Path one, Path other) {
		return version(one).compareTo(version(other)) < 0 ? other : one;
	}

	private static Version version(Path jar) {
		String name = jar.getFileName().toString();
		return Version.parseVersion(name.substring(name.lastIndexOf('_') + 1, name.length() - ".jar".length()));
	}

	/** Names of bundles, with their versions as the product was put together or last updated. */
	private static Map<String, String> wanted(Path features) throws IOException {
		try (Stream<Path> files = Files.list(features)) {
			Path feature = files.filter(file -> file.getFileName().toString().startsWith(FEATURE)).findFirst()
					.orElseThrow(() -> new IllegalStateException("no " + FEATURE + "* in " + features));
			var ids = new LinkedHashMap<String, String>();
			var plugins = PLUGIN.matcher(Files.readString(feature.resolve("feature.xml"), StandardCharsets.UTF_8));
			while (plugins.find()) {
				ids.put(plugins.group(1), plugins.group(2));
			}
			return ids;
		}
	}

	private void install(Map<String, String> ids, Map<String, Path> jars, boolean shell) throws BundleException {
		BundleContext context = framework.getBundleContext();
		var installed = new ArrayList<Bundle>();
		for (String id : ids.keySet()) {
			if (!jars.containsKey(id)) {
				throw new IllegalStateException("no bundle " + id);
			}
			if (shell || !id.equals(SHELL)) {
				Path jar = jars.getOrDefault(id + "_" + ids.get(id), jars.get(id));
				installed.add(context.installBundle("reference:" + jar.toUri()));
			}
		}
		// who types at once finds the jobs there
		installed.sort(Comparator.comparing(bundle -> SHELL.equals(bundle.getSymbolicName())));
		for (Bundle bundle : installed) {
			if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
				bundle.start();
			}
		}
	}

	/** The service of a type that has the property {@link Main#JOBS}. */
	<T> T service(Class<T> type) throws InvalidSyntaxException {
		BundleContext context = framework.getBundleContext();
		ServiceReference<?>[] found = context.getAllServiceReferences(type.getName(), "(" + Main.JOBS + "=*)");
		if (found == null) {
			throw new IllegalStateException("the jobs are not there: a bundle or a service that they need is missing");
		}
		return type.cast(context.getService(found[0]));
	}

	/** Waits until the console is left. */
	int waitUntilStopped() throws InterruptedException {
		framework.waitForStop(0);
		return 0;
	}

	@Override
	public void close() throws BundleException, IOException {
		framework.stop();
		try {
			framework.waitForStop(STOP_WITHIN_MILLIS);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		try (Stream<Path> files = Files.walk(cache)) {
			files.sorted(Comparator.reverseOrder()).forEach(CoreFramework::delete);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException left) {
			throw new UncheckedIOException(left);
		}
	}
}
