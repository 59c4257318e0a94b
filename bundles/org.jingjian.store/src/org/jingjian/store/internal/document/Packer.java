package org.jingjian.store.internal.document;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes documents small. A packed one is the number of its dictionary, its length, and its packed bytes; the number 255
 * stands for bytes as they are. Safe for many threads.
 */
public final class Packer {
	/** Longest document, bytes before packing. */
	static final int MOST = 64 * 1024 * 1024;

	private static final int PLAIN = 255;
	/** Number and length take so many bytes at most. */
	private static final int HEAD = 11;

	private final Map<Integer, Lz> dictionaries = new ConcurrentHashMap<>(Map.of(0, new Lz(new byte[0])));

	/** @param id 1 to 254 */
	public void add(int id, byte[] dictionary) {
		dictionaries.put(id, new Lz(dictionary));
	}

	public void remove(int id) {
		dictionaries.remove(id);
	}

	/** Packs many documents, by one thread. */
	public final class Run {
		private final Map<Integer, Lz.Packing> packings = new HashMap<>();

		private Run() {
		}

		/** @param dictionary number of one that was added; 0 for none */
		public byte[] pack(byte[] document, int dictionary) {
			return Packer.pack(document, dictionary, packings.computeIfAbsent(dictionary, id -> dictionaries.get(id).packing()));
		}
	}

	public Run run() {
		return new Run();
	}

	/** @throws UnreadableDocument damaged, or its dictionary is missing */
	public byte[] unpack(byte[] packed) {
		return unpack(packed, packed.length == 0 ? null : dictionaries.get(packed[0] & 0xff));
	}

	/** What turns {@code after} back into {@code before}: small when they resemble each other. */
	public byte[] undoing(byte[] before, byte[] after) {
		return pack(before, 0, new Lz(after).packing());
	}

	/** @throws UnreadableDocument not made for this document */
	public byte[] undo(byte[] undoing, byte[] after) {
		return unpack(undoing, new Lz(after));
	}

	private static byte[] pack(byte[] document, int id, Lz.Packing packing) {
		if (document.length > MOST) {
			throw new IllegalArgumentException("Too long: " + document.length);
		}
		var head = new Sink(HEAD);
		head.raw((byte) id);
		head.unsigned(document.length);
		byte[] packed = packing.pack(head.toBytes(), document);
		return packed.length > document.length ? plain(document) : packed;
	}

	private static byte[] plain(byte[] document) {
		byte[] plain = new byte[1 + document.length];
		plain[0] = (byte) PLAIN;
		System.arraycopy(document, 0, plain, 1, document.length);
		return plain;
	}

	private static byte[] unpack(byte[] packed, Lz lz) {
		var source = new Source(packed);
		if (source.left() > 0 && (source.next() & 0xff) == PLAIN) {
			byte[] document = new byte[source.left()];
			source.copy(document, 0, document.length);
			return document;
		}
		if (lz == null) {
			throw new UnreadableDocument("Packed with a dictionary that is not there");
		}
		long length = source.unsigned();
		if (length < 0 || length > MOST) {
			throw new UnreadableDocument("Length beyond reason");
		}
		return lz.unpack(packed, source.position(), (int) length);
	}
}
