package org.jingjian.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files that are written whole or not at all, and are still there after a power cut. */
public final class DurableFile {
	private DurableFile() {
	}

	/** Replaces the file's content. On any failure the old content stays. */
	public static void write(Path file, byte[] content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".part");
		try {
			try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				for (var buffer = ByteBuffer.wrap(content); buffer.hasRemaining();) {
					channel.write(buffer);
				}
			}
			moveInto(temporary, file);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** Gives a complete file of the same folder or disk its name, durably, replacing what had the name. */
	public static void moveInto(Path complete, Path file) throws IOException {
		try (var channel = FileChannel.open(complete, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		syncFolder(file.toAbsolutePath().getParent());
	}

	/** Makes new names in a folder durable, where the system can open a folder; elsewhere the move itself is. */
	public static void syncFolder(Path folder) throws IOException {
		if (!System.getProperty("os.name").startsWith("Windows")) {
			try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
