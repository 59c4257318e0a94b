package org.jingjian.store.internal.document;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Makes documents small. A packed one is the number of its dictionary, its length, and its deflated bytes; the number
 * 255 stands for bytes as they are. For one thread at a time.
 */
public final class Packer implements AutoCloseable {
	/** Longest document, bytes before packing. */
	public static final int MOST = 64 * 1024 * 1024;

	private static final int PLAIN = 255;
	/** Deflate cannot look back further. */
	private static final int WINDOW = 32 * 1024;
	private static final byte[] NONE = {};

	private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
	private final Inflater inflater = new Inflater(true);
	private byte[] buffer = new byte[8 * 1024];

	/**
	 * A dictionary of what documents of one kind have in common.
	 *
	 * @param id 1 to 254; 0 for none
	 */
	public record Dictionary(int id, byte[] content) {
		public static final Dictionary EMPTY = new Dictionary(0, NONE);
	}

	public byte[] pack(byte[] document, Dictionary dictionary) {
		return deflate(dictionary.id(), document, dictionary.content(), 0, dictionary.content().length);
	}

	/** Number of the dictionary needed to unpack; 0 if none is. */
	public static int dictionary(byte[] packed) {
		int id = packed.length == 0 ? PLAIN : packed[0] & 0xff;
		return id == PLAIN ? 0 : id;
	}

	/** @throws UnreadableDocument not packed with this dictionary */
	public byte[] unpack(byte[] packed, Dictionary dictionary) {
		return inflate(packed, dictionary.content(), 0, dictionary.content().length);
	}

	/** What turns {@code after} back into {@code before}: small when they resemble each other. */
	public byte[] undoing(byte[] before, byte[] after) {
		int length = Math.min(after.length, WINDOW);
		return deflate(0, before, after, after.length - length, length);
	}

	/** @throws UnreadableDocument not made for this document */
	public byte[] undo(byte[] undoing, byte[] after) {
		int length = Math.min(after.length, WINDOW);
		return inflate(undoing, after, after.length - length, length);
	}

	private byte[] deflate(int id, byte[] document, byte[] dictionary, int offset, int length) {
		deflater.reset();
		if (length > 0) {
			deflater.setDictionary(dictionary, offset, length);
		}
		deflater.setInput(document);
		deflater.finish();
		buffer[0] = (byte) id;
		int size = putLength(document.length);
		while (!deflater.finished()) {
			if (size == buffer.length) {
				buffer = Arrays.copyOf(buffer, 2 * buffer.length);
			}
			size += deflater.deflate(buffer, size, buffer.length - size);
		}
		return size <= document.length ? Arrays.copyOf(buffer, size) : plain(document);
	}

	private int putLength(int length) {
		int at = 1;
		for (int left = length;; left >>>= 7) {
			buffer[at++] = (byte) (left < 0x80 ? left : left | 0x80);
			if (left < 0x80) {
				return at;
			}
		}
	}

	private static byte[] plain(byte[] document) {
		byte[] packed = new byte[document.length + 1];
		packed[0] = (byte) PLAIN;
		System.arraycopy(document, 0, packed, 1, document.length);
		return packed;
	}

	private byte[] inflate(byte[] packed, byte[] dictionary, int offset, int length) {
		if (packed.length == 0) {
			throw new UnreadableDocument("Empty");
		}
		if ((packed[0] & 0xff) == PLAIN) {
			return Arrays.copyOfRange(packed, 1, packed.length);
		}
		int at = 1;
		long size = 0;
		for (int shift = 0;; shift += 7) {
			if (at == packed.length || shift > 28) {
				throw new UnreadableDocument("No length");
			}
			size |= (packed[at] & 0x7fL) << shift;
			if (packed[at++] >= 0) {
				break;
			}
		}
		// deflate cannot shrink by more than about a thousand
		if (size > MOST || size > 1100L * packed.length) {
			throw new UnreadableDocument("Length beyond reason");
		}
		inflater.reset();
		if (length > 0) {
			inflater.setDictionary(dictionary, offset, length);
		}
		inflater.setInput(packed, at, packed.length - at);
		return inflate((int) size);
	}

	private byte[] inflate(int size) {
		byte[] document = new byte[size];
		try {
			int done = 0;
			while (done < size) {
				int part = inflater.inflate(document, done, size - done);
				if (part == 0) {
					throw new UnreadableDocument("Ends too early");
				}
				done += part;
			}
			if (!inflater.finished() && inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
				throw new UnreadableDocument("Goes on after its end");
			}
			return document;
		} catch (DataFormatException wrong) {
			throw new UnreadableDocument("Not deflated", wrong);
		}
	}

	@Override
	public void close() {
		deflater.end();
		inflater.end();
	}
}
