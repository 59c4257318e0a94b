package org.jingjian.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Keeps the traces of failures nobody foresaw, for whoever mends them. */
final class FailureLog {
	private static final int LARGEST = 1 << 20;

	private FailureLog() {
	}

	/** @return the file; empty if it could not be written */
	static Optional<Path> keep(Throwable failure) {
		Path file = Path.of(System.getProperty("user.home"), ".jingjian-desktop", "command-line.log");
		try {
			Files.createDirectories(file.getParent());
			var handler = new FileHandler(file.toString().replace("%", "%%"), LARGEST, 1, true);
			handler.setFormatter(new SimpleFormatter());
			handler.setEncoding("UTF-8");
			var record = new LogRecord(Level.SEVERE, "A job failed");
			record.setThrown(failure);
			handler.publish(record);
			handler.close();
			return Optional.of(file);
		} catch (IOException unwritable) {
			failure.addSuppressed(unwritable);
			return Optional.empty();
		}
	}
}
