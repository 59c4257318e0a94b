package org.jingjian.house;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a Java process of its own left behind. */
record Child(int code, String out, String err) {
	/** From this version on, the JVM writes of what Felix 7 does unless it is told that it may. */
	private static final int COMPLAINS_OF_UNSAFE = 24;

	/**
	 * Runs one to its end.
	 *
	 * @param folder its home, and where its output is kept
	 * @param options of the JVM
	 * @param line class and arguments
	 */
	static Child run(Path folder, List<Path> classPath, List<String> options, List<String> line) throws IOException, InterruptedException {
		return run(folder, classPath, options, line, "");
	}

	/** @param typed what it reads from its standard input */
	static Child run(Path folder, List<Path> classPath, List<String> options, List<String> line, String typed)
			throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Duser.home=" + folder));
		if (Runtime.version().feature() >= COMPLAINS_OF_UNSAFE) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		command.addAll(options);
		command.addAll(List.of("-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
		command.addAll(line);
		Path out = Files.createTempFile(folder, "out", null);
		Path err = Files.createTempFile(folder, "err", null);
		Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		try (var input = process.getOutputStream()) {
			input.write(typed.getBytes(StandardCharsets.UTF_8));
		}
		int code = process.waitFor();
		return new Child(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
	}
}
