package org.jingjian.search.internal.seal;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.store.IndexInput;

/** Reads a sealed file, or a stretch of it; holds one chunk at a time. For one thread; clones for others. */
final class SealedInput extends IndexInput {
	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final byte[] NOTHING = {};

	private final SealedFile file;
	private final long start;
	private final long length;
	private final boolean owner;
	private byte[] chunk = NOTHING;
	/** Where in the file the chunk begins. */
	private long chunkStart;
	/** Next byte to read, within the chunk or, if that is not loaded yet, beyond it. */
	private long at;

	private SealedInput(String description, SealedFile file, long start, long length, boolean owner) {
		super(description);
		this.file = file;
		this.start = start;
		this.length = length;
		this.owner = owner;
		this.at = start;
	}

	static SealedInput open(String name, SealedFile file) {
		return new SealedInput(name, file, 0, file.length(), true);
	}

	/** Position of the next byte in the chunk, which is loaded. */
	private int here() throws IOException {
		long offset = at - chunkStart;
		if (offset < 0 || offset >= chunk.length) {
			if (at >= start + length) {
				throw new EOFException(toString());
			}
			long number = at / Chunks.PLAIN;
			chunk = file.chunk(number);
			chunkStart = number * Chunks.PLAIN;
			offset = at - chunkStart;
		}
		return (int) offset;
	}

	@Override
	public byte readByte() throws IOException {
		int from = here();
		at++;
		return chunk[from];
	}


	@Override
	public void readBytes(byte[] target, int offset, int count) throws IOException {
		if (at + count > start + length) {
			throw new EOFException(toString());
		}
		int done = 0;
		while (done < count) {
			int from = here();
			int part = Math.min(count - done, chunk.length - from);
			System.arraycopy(chunk, from, target, offset + done, part);
			done += part;
			at += part;
		}
	}

	@Override
	public int readInt() throws IOException {
		int from = here();
		if (from + Integer.BYTES > chunk.length) {
			return super.readInt();
		}
		at += Integer.BYTES;
		return (int) INTS.get(chunk, from);
	}

	@Override
	public long readLong() throws IOException {
		int from = here();
		if (from + Long.BYTES > chunk.length) {
			return super.readLong();
		}
		at += Long.BYTES;
		return (long) LONGS.get(chunk, from);
	}

	@Override
	public long getFilePointer() {
		return at - start;
	}

	@Override
	public void seek(long position) throws IOException {
		if (position < 0 || position > length) {
			throw new EOFException(this + " at " + position);
		}
		at = start + position;
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public IndexInput slice(String description, long offset, long size) {
		if (offset < 0 || size < 0 || offset + size > length) {
			throw new IllegalArgumentException(description + " is not within " + this);
		}
		return new SealedInput(getFullSliceDescription(description), file, start + offset, size, false);
	}

	@Override
	public SealedInput clone() {
		var clone = new SealedInput(toString(), file, start, length, false);
		clone.chunk = chunk;
		clone.chunkStart = chunkStart;
		clone.at = at;
		return clone;
	}

	@Override
	public void close() throws IOException {
		if (owner) {
			file.close();
		}
	}
}
