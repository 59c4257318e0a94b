package org.jingjian.search.internal.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.index.CorruptIndexException;
import org.jingjian.crypto.Altered;

/** One file open for reading, shared by all who read it. */
final class SealedFile implements AutoCloseable {
	private final FileChannel channel;
	private final String name;
	private final byte[] key;
	private final ChunkCache cache;
	private final long onDisk;

	private SealedFile(FileChannel channel, String name, byte[] key, ChunkCache cache, long onDisk) {
		this.channel = channel;
		this.name = name;
		this.key = key;
		this.cache = cache;
		this.onDisk = onDisk;
	}

	static SealedFile open(Path file, byte[] key, ChunkCache cache) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			String name = file.getFileName().toString();
			long onDisk = channel.size();
			byte[] salt = new byte[Chunks.SALT];
			read(channel, name, salt, salt.length, 0);
			return new SealedFile(channel, name, Chunks.fileKey(key, salt), cache, onDisk);
		} catch (IOException | RuntimeException failed) {
			channel.close();
			throw failed;
		}
	}

	long length() {
		return Chunks.plainLength(onDisk);
	}

	/** A chunk in plain; not to be changed. @throws CorruptIndexException it was altered, or sealed with another key */
	byte[] chunk(long number) throws IOException {
		var place = new ChunkCache.Place(this, number);
		byte[] known = cache.get(place);
		if (known == null) {
			known = load(number);
			cache.put(place, known);
		}
		return known;
	}

	private byte[] load(long number) throws IOException {
		long start = Chunks.SALT + number * Chunks.SEALED;
		int length = (int) Math.min(Chunks.SEALED, onDisk - start);
		byte[] sealed = new byte[length];
		read(channel, name, sealed, length, start);
		try {
			return Chunks.open(key, number, number == Chunks.count(onDisk) - 1, sealed, length);
		} catch (Altered altered) {
			throw new CorruptIndexException("altered", name, altered);
		}
	}

	private static void read(FileChannel channel, String name, byte[] bytes, int length, long from) throws IOException {
		var buffer = ByteBuffer.wrap(bytes, 0, length);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer, from + buffer.position()) < 0) {
				throw new CorruptIndexException("cut short", name);
			}
		}
	}

	@Override
	public void close() throws IOException {
		cache.forget(this);
		channel.close();
	}
}
