package org.jingjian.store.internal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.h2.store.fs.FileBaseDefault;
import org.jingjian.crypto.SectorCipher;

/**
 * Whole sectors are encrypted in their places; its length is always a whole number of them. H2 writes whole sectors
 * only, so that what a write does not cover is never touched; other writes work too.
 */
final class EncryptedChannel extends FileBaseDefault {
	private static final int SECTOR = SectorCipher.SECTOR;
	/** Sectors handled at once. */
	private static final int RUN = 16;

	private final FileChannel base;
	private final byte[] key;
	private final ConcurrentLinkedQueue<Run> idle = new ConcurrentLinkedQueue<>();

	/** A cipher and room for a run of sectors, for one thread at a time. */
	private static final class Run {
		private final SectorCipher cipher;
		private final byte[] bytes = new byte[RUN * SECTOR];

		Run(byte[] key) {
			cipher = new SectorCipher(key);
		}
	}

	EncryptedChannel(FileChannel base, byte[] key) {
		this.base = base;
		this.key = key;
	}

	@Override
	public long size() throws IOException {
		return base.size() / SECTOR * SECTOR;
	}

	/** Unlike its ancestor's not synchronized: readers do not wait for each other. */
	@Override
	@SuppressWarnings("sync-override")
	public int read(ByteBuffer target, long position) throws IOException {
		Run run = take();
		try {
			long end = Math.min(position + target.remaining(), size());
			long at = position;
			while (at < end) {
				long sector = at / SECTOR;
				int length = (int) Math.min(RUN * (long) SECTOR, (end - sector * SECTOR + SECTOR - 1) / SECTOR * SECTOR);
				load(run, sector, length);
				int skipped = (int) (at - sector * SECTOR);
				int part = (int) Math.min(length - skipped, end - at);
				target.put(run.bytes, skipped, part);
				at += part;
			}
			return at == position && target.hasRemaining() ? -1 : (int) (at - position);
		} finally {
			idle.add(run);
		}
	}

	@Override
	@SuppressWarnings("sync-override")
	public int write(ByteBuffer source, long position) throws IOException {
		Run run = take();
		try {
			int total = source.remaining();
			long at = position;
			while (source.hasRemaining()) {
				long sector = at / SECTOR;
				int skipped = (int) (at - sector * SECTOR);
				int part = Math.min(RUN * SECTOR - skipped, source.remaining());
				int length = (skipped + part + SECTOR - 1) / SECTOR * SECTOR;
				if (skipped > 0 || skipped + part < length) {
					loadOld(run, sector, length);
				}
				source.get(run.bytes, skipped, part);
				run.cipher.encrypt(sector, run.bytes, length);
				writeFully(ByteBuffer.wrap(run.bytes, 0, length), sector * SECTOR);
				at += part;
			}
			return total;
		} finally {
			idle.add(run);
		}
	}

	private Run take() {
		Run run = idle.poll();
		return run == null ? new Run(key) : run;
	}

	private void load(Run run, long sector, int length) throws IOException {
		var buffer = ByteBuffer.wrap(run.bytes, 0, length);
		while (buffer.hasRemaining() && base.read(buffer, sector * SECTOR + buffer.position()) > 0) {
			continue;
		}
		if (buffer.hasRemaining()) {
			throw new IOException("The file ends too early");
		}
		run.cipher.decrypt(sector, run.bytes, length);
	}

	/** What lies there already; zeros beyond the end. */
	private void loadOld(Run run, long sector, int length) throws IOException {
		int there = (int) Math.clamp(size() - sector * SECTOR, 0, length);
		Arrays.fill(run.bytes, there, length, (byte) 0);
		if (there > 0) {
			load(run, sector, there);
		}
	}

	private void writeFully(ByteBuffer buffer, long position) throws IOException {
		int start = buffer.position();
		while (buffer.hasRemaining()) {
			base.write(buffer, position + buffer.position() - start);
		}
	}

	@Override
	protected void implTruncate(long size) throws IOException {
		base.truncate((size + SECTOR - 1) / SECTOR * SECTOR);
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
