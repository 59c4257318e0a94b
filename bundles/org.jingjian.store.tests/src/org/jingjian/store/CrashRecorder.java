package org.jingjian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Stands in for the innermost layer of the database's files and writes down, in order, all that is done to them, so that
 * any moment at which a process could have been killed can be made again.
 */
public final class CrashRecorder extends FilePathWrapper {
	private static final String SCHEME = "retry";
	private static final int PAGE = 4096;
	private static FilePath before;
	private static List<Step> steps = new ArrayList<>();

	/** One thing done to a file, by its name within the folder. */
	sealed interface Step {
		/** How many moments it has at which a kill can stop it. */
		default int parts() {
			return 1;
		}

		/** Does it in another folder, or its first parts. */
		void replay(Path folder, int parts) throws IOException;
	}

	record Written(String file, long position, byte[] bytes) implements Step {
		/** A kill stops a write between two pages of memory, never within one. */
		@Override
		public int parts() {
			return (int) ((position + bytes.length + PAGE - 1) / PAGE - position / PAGE);
		}

		@Override
		public void replay(Path folder, int parts) throws IOException {
			long end = Math.min(position + bytes.length, (position / PAGE + parts) * PAGE);
			var buffer = ByteBuffer.wrap(bytes, 0, (int) Math.max(0, end - position));
			try (var channel = FileChannel.open(folder.resolve(file), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
				while (buffer.hasRemaining()) {
					channel.write(buffer, position + buffer.position());
				}
			}
		}
	}

	record Cut(String file, long size) implements Step {
		@Override
		public void replay(Path folder, int parts) throws IOException {
			try (var channel = FileChannel.open(folder.resolve(file), StandardOpenOption.WRITE)) {
				channel.truncate(size);
			}
		}
	}

	record Moved(String file, String to) implements Step {
		@Override
		public void replay(Path folder, int parts) throws IOException {
			Files.move(folder.resolve(file), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	record Deleted(String file) implements Step {
		@Override
		public void replay(Path folder, int parts) throws IOException {
			Files.deleteIfExists(folder.resolve(file));
		}
	}

	/** Database files opened from now on are recorded, with nothing recorded yet. */
	static void install() {
		before = FilePath.get(SCHEME + ":memory");
		FilePath.register(new CrashRecorder());
		clear();
	}

	static void uninstall() {
		FilePath.register(before);
	}

	static synchronized void clear() {
		steps = new ArrayList<>();
	}

	static synchronized List<Step> steps() {
		return List.copyOf(steps);
	}

	/** Number of steps so far. */
	static synchronized int now() {
		return steps.size();
	}

	private static synchronized void add(Step step) {
		steps.add(step);
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new Recorded(fileName(this), getBase().open(mode));
	}

	@Override
	public void moveTo(FilePath newName, boolean atomicReplace) {
		add(new Moved(fileName(this), fileName(newName)));
		super.moveTo(newName, atomicReplace);
	}

	@Override
	public void delete() {
		add(new Deleted(fileName(this)));
		super.delete();
	}

	private static String fileName(FilePath path) {
		return path.getName();
	}

	/** The file, recorded. */
	private static final class Recorded extends FileBaseDefault {
		private final String file;
		private final FileChannel base;

		Recorded(String file, FileChannel base) {
			this.file = file;
			this.base = base;
		}

		@Override
		public int read(ByteBuffer target, long position) throws IOException {
			return base.read(target, position);
		}

		@Override
		public int write(ByteBuffer source, long position) throws IOException {
			byte[] bytes = new byte[source.remaining()];
			source.get(source.position(), bytes);
			add(new Written(file, position, bytes));
			int written = base.write(source, position);
			if (written != bytes.length) {
				throw new IOException("Written in part");
			}
			return written;
		}

		@Override
		protected void implTruncate(long size) throws IOException {
			add(new Cut(file, size));
			base.truncate(size);
		}

		@Override
		public long size() throws IOException {
			return base.size();
		}

		@Override
		public void force(boolean metaData) throws IOException {
			base.force(metaData);
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return base.tryLock(position, size, shared);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			base.close();
		}
	}
}
