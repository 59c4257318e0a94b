package org.jingjian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Stands in for the innermost layer of the database's file and writes down, in order, all that is done to the file, so
 * that any moment at which a process could have been killed can be made again.
 */
public final class CrashRecorder extends FilePathWrapper {
	private static final String SCHEME = "retry";
	private static final int PAGE = 4096;
	private static FilePath before;
	private static List<Step> steps = new ArrayList<>();

	/** One thing done to the file; without bytes it is cut off at the position. */
	record Step(long position, byte[] bytes) {
		/** A kill stops a write between two pages of memory, never within one. */
		int parts() {
			return bytes == null ? 1 : (int) ((position + bytes.length + PAGE - 1) / PAGE - position / PAGE);
		}

		/** Does it to a file, or its first parts. */
		void replay(FileChannel file, int parts) throws IOException {
			if (bytes == null) {
				if (file.size() > position) {
					file.truncate(position);
				}
			} else {
				long end = Math.min(position + bytes.length, (position / PAGE + parts) * PAGE);
				var buffer = ByteBuffer.wrap(bytes, 0, (int) (end - position));
				while (buffer.hasRemaining()) {
					file.write(buffer, position + buffer.position());
				}
			}
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
		return new Recorded(getBase().open(mode));
	}

	/** The file, recorded. */
	private static final class Recorded extends FileBaseDefault {
		private final FileChannel base;

		Recorded(FileChannel base) {
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
			add(new Step(position, bytes));
			int written = base.write(source, position);
			if (written != bytes.length) {
				throw new IOException("Written in part");
			}
			return written;
		}

		@Override
		protected void implTruncate(long size) throws IOException {
			add(new Step(size, null));
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
