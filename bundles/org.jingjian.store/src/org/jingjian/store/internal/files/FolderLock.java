package org.jingjian.store.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jingjian.base.Refusal;
import org.jingjian.store.internal.Messages;

/** Makes a folder one process's own, as long as the process lives. The file names the process. */
public final class FolderLock implements AutoCloseable {
	private static final String NAME = "lock";
	/** The byte that is locked lies beyond the text, so that others can read who holds it on every system. */
	private static final long LOCKED = 1L << 30;
	private static final int MOST_TEXT = 32;

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	/** @throws Refusal another process, or another part of this one, has the folder; or it cannot be written */
	public static FolderLock take(Path folder) {
		Path file = folder.resolve(NAME);
		try {
			var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			try {
				FileLock lock = channel.tryLock(LOCKED, 1, false);
				if (lock == null) {
					throw inUse(file, folder);
				}
				channel.truncate(0);
				channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
				return new FolderLock(channel);
			} catch (IOException | RuntimeException failed) {
				channel.close();
				throw failed;
			}
		} catch (OverlappingFileLockException own) {
			throw inUse(file, folder);
		} catch (AccessDeniedException denied) {
			throw new Refusal(Messages.of("folder.readonly", folder), denied);
		} catch (IOException failed) {
			throw new Refusal(Messages.of("folder.unwritable", folder), failed);
		}
	}

	private static Refusal inUse(Path file, Path folder) {
		return new Refusal(Messages.of("store.in.use", folder, holder(file)));
	}

	private static String holder(Path file) {
		try (var in = Files.newInputStream(file)) {
			String text = new String(in.readNBytes(MOST_TEXT), StandardCharsets.US_ASCII);
			return text.matches("\\d+") ? text : "?";
		} catch (IOException unreadable) {
			return "?";
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
