package org.jingjian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;

/**
 * Starts the core bundles of a product on whatever OSGi framework is on the class path, has one job done there and ends
 * with its exit code. Needs the system property {@code jingjian.plugins}: the product's folder of bundles, beside which
 * lies its folder of features.
 */
public final class Main {
	/** Property of the service, a {@link ToIntFunction} of the arguments, that does the jobs. */
	public static final String JOBS = "jingjian.jobs";
	/** The job that leaves the framework running with a console. */
	static final String CONSOLE = "console";
	private static final int BROKEN = 2;

	private Main() {
	}

	/** @param arguments a job and its arguments */
	public static void main(String[] arguments) throws InterruptedException {
		int code;
		try (var core = CoreFramework.start(Path.of(System.getProperty("jingjian.plugins", "plugins")), isConsole(arguments))) {
			code = isConsole(arguments) ? core.waitUntilStopped() : core.service(jobs()).applyAsInt(arguments);
		} catch (BundleException | IOException | InvalidSyntaxException | IllegalStateException broken) {
			complain(broken);
			code = BROKEN;
		}
		System.exit(code);
	}

	private static boolean isConsole(String[] arguments) {
		return List.of(arguments).equals(List.of(CONSOLE));
	}

	@SuppressWarnings("unchecked")
	private static Class<ToIntFunction<String[]>> jobs() {
		return (Class<ToIntFunction<String[]>>) (Class<?>) ToIntFunction.class;
	}

	/** The installation itself is broken: only its keeper can mend it, who needs the reason as it is. */
	private static void complain(Exception broken) {
		try (var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
			err.println("jingjian: the installation is incomplete: " + broken.getMessage());
		}
	}
}
