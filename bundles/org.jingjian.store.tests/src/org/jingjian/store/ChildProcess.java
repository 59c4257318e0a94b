package org.jingjian.store;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.h2.jdbcx.JdbcDataSource;
import org.jingjian.base.Refusal;
import org.jingjian.columns.ColumnTable;
import org.jingjian.crypto.Keys;
import org.jingjian.model.record.Aggregate;

/** A second JVM that runs a class of these tests, on a class path made of where its classes come from. */
public final class ChildProcess {
	private ChildProcess() {
	}

	/** @param before what comes before the java command, for example a limit; may be empty */
	public static ProcessBuilder java(List<String> before, Class<?> main, String... arguments) {
		return java(before, classPath(), main, arguments);
	}

	/** With its own copy of the classes, for a user who may not read ours. */
	static ProcessBuilder javaOfCopies(Path copies, List<String> before, Class<?> main, String... arguments) throws IOException {
		var copied = new ArrayList<Path>();
		for (Path source : classPath()) {
			Path target = copies.resolve(copied.size() + "-" + source.getFileName());
			try (Stream<Path> files = Files.walk(source)) {
				for (Path file : files.toList()) {
					Files.copy(file, target.resolve(source.relativize(file).toString()));
				}
			}
			copied.add(target);
		}
		return java(before, copied, main, arguments);
	}

	private static ProcessBuilder java(List<String> before, List<Path> classPath, Class<?> main, String... arguments) {
		var command = new ArrayList<>(before);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx200m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp",
				classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true);
	}

	private static List<Path> classPath() {
		return Stream.of(ChildProcess.class, Store.class, ColumnTable.class, Keys.class, Refusal.class, Aggregate.class, JdbcDataSource.class,
				EObject.class, EList.class, seen(Keys.class, "org.bouncycastle.crypto.Digest")).map(ChildProcess::source).distinct()
				.toList();
	}

	/** A class that only another bundle can see. */
	private static Class<?> seen(Class<?> by, String name) {
		try {
			return by.getClassLoader().loadClass(name);
		} catch (ClassNotFoundException missing) {
			throw new IllegalStateException(missing);
		}
	}

	private static Path source(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			Path path = Path.of(new URI(source.getLocation().toString().replace(" ", "%20")));
			Path classes = path.resolve("target").resolve("classes");
			return Files.isDirectory(classes) ? classes : path;
		} catch (URISyntaxException wrong) {
			throw new IllegalStateException(wrong);
		}
	}
}
