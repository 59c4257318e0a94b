package org.jingjian.cli.internal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a job is asked and answers.
 *
 * @param out what was asked for, and nothing else
 * @param err what a person must know besides
 * @param keyboard for passwords; null if nobody sits there
 */
public record Terminal(PrintStream out, PrintStream err, Console keyboard, Locale locale) {
	/** The terminal of this process. Its texts are UTF-8 whatever the locale says: scripts rely on it. */
	static Terminal ofProcess() {
		return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), System.console(), Locale.getDefault());
	}

	/** Asks for a password without showing it; empty if nobody can be asked, or nothing was typed. */
	public Optional<char[]> password(String prompt) {
		return Optional.ofNullable(keyboard).map(console -> console.readPassword("%s: ", prompt)).filter(typed -> typed.length > 0);
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}
}
