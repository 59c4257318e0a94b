package org.jingjian.store.internal.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Packs small documents against a text they resemble. Packed bytes are steps of a byte that holds two lengths (four bits
 * each, 15 goes on in a number), literal bytes, and the distance back to bytes to repeat, in the document or in the text
 * before it; the last step has literals alone. An order of magnitude faster than deflate for a few kilobytes, because the
 * text is indexed once and no code tables are built. Safe for many threads.
 */
final class Lz {
	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int LEAST = 4;
	private static final int NIBBLE = 15;
	private static final int OWN_BITS = 11;
	private static final int HASH = 0x9E3779B1;

	private final byte[] text;
	private final int bits;
	private final int[] index;

	/** @param text what documents resemble; may be empty */
	Lz(byte[] text) {
		this.text = text;
		bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(text.length));
		index = new int[1 << bits];
		for (int at = 0; at + LEAST <= text.length; at++) {
			index[hash(word(text, at), bits)] = at + 1;
		}
	}

	/** Packs one document after the other, each against the text. For one thread. */
	Packing packing() {
		return new Packing();
	}

	/** The text and a document behind it in one array, and the packed bytes so far. */
	final class Packing {
		/** Where bytes of this document were last seen, plus {@link #before}: what others left behind is less. */
		private final int[] own = new int[1 << OWN_BITS];
		private byte[] all = text.clone();
		private int before;
		private int end;
		private byte[] out = new byte[0];
		private int size;
		/** How many bytes the candidate that was chosen last repeats. */
		private int repeated;

		/** @param head put before what is packed */
		byte[] pack(byte[] head, byte[] document) {
			before += end;
			end = text.length + document.length;
			if (before > Integer.MAX_VALUE - end) {
				before = 0;
				Arrays.fill(own, 0);
			}
			if (end > all.length) {
				all = Arrays.copyOf(all, end + document.length / 2);
			}
			System.arraycopy(document, 0, all, text.length, document.length);
			size = 0;
			reserve(head.length);
			System.arraycopy(head, 0, out, 0, head.length);
			size = head.length;
			run();
			return Arrays.copyOf(out, size);
		}

		private void run() {
			int literals = text.length;
			int at = literals;
			int last = end - LEAST;
			while (at <= last) {
				int word = word(all, at);
				int slot = hash(word, OWN_BITS);
				int match = longer(at, word, own[slot] - before - 1, index[hash(word, bits)] - 1);
				own[slot] = before + at + 1;
				if (match < 0) {
					at++;
					continue;
				}
				int length = repeated;
				step(literals, at, length, at - match);
				at += length;
				literals = at;
			}
			step(literals, end, 0, 0);
		}

		/** Which of two candidates repeats more, and how much; -1 if neither is one. */
		private int longer(int at, int word, int near, int far) {
			boolean nearFits = near >= 0 && word(all, near) == word;
			boolean farFits = far >= 0 && word(all, far) == word;
			int nearLength = nearFits ? same(near, at) : 0;
			int farLength = farFits ? same(far, at) : 0;
			repeated = Math.max(nearLength, farLength);
			return farLength > nearLength ? far : nearFits ? near : -1;
		}

		/** Of a few bytes mostly, of which the first are known to be the same. */
		private int same(int from, int at) {
			int most = end - at;
			int length = LEAST;
			for (; length + Long.BYTES <= most; length += Long.BYTES) {
				long difference = (long) LONGS.get(all, from + length) ^ (long) LONGS.get(all, at + length);
				if (difference != 0) {
					return length + Long.numberOfTrailingZeros(difference) / Byte.SIZE;
				}
			}
			while (length < most && all[from + length] == all[at + length]) {
				length++;
			}
			return length;
		}

		/** A length of 0 is the end. */
		private void step(int literals, int to, int length, int distance) {
			int count = to - literals;
			int repeat = length == 0 ? 0 : length - LEAST;
			reserve(count + 16);
			out[size++] = (byte) (Math.min(count, NIBBLE) << 4 | Math.min(repeat, NIBBLE));
			if (count >= NIBBLE) {
				number(count - NIBBLE);
			}
			System.arraycopy(all, literals, out, size, count);
			size += count;
			if (length > 0) {
				if (repeat >= NIBBLE) {
					number(repeat - NIBBLE);
				}
				number(distance);
			}
		}

		private void number(int value) {
			int left = value;
			while (left >= 0x80) {
				out[size++] = (byte) (left | 0x80);
				left >>>= 7;
			}
			out[size++] = (byte) left;
		}

		private void reserve(int more) {
			if (size + more > out.length) {
				out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
			}
		}
	}

	/**
	 * @param from where the packed bytes begin; they go on to the end
	 * @param length of the document
	 * @throws UnreadableDocument not packed against this text, or damaged
	 */
	byte[] unpack(byte[] packed, int from, int length) {
		byte[] document = new byte[length];
		var source = new Source(packed, from);
		int at = 0;
		while (true) {
			int token = source.next() & 0xff;
			int count = length(source, token >>> 4);
			require(count <= length - at && count <= source.left());
			source.copy(document, at, count);
			at += count;
			if (source.left() == 0) {
				require(at == length);
				return document;
			}
			int repeat = length(source, token & NIBBLE) + LEAST;
			long distance = source.unsigned();
			require(repeat > 0 && repeat <= length - at && distance > 0 && distance <= at + text.length);
			repeat(document, at, (int) distance, repeat);
			at += repeat;
		}
	}

	private void repeat(byte[] document, int at, int distance, int count) {
		int from = at - distance;
		for (int i = 0; i < count; i++) {
			document[at + i] = from + i < 0 ? text[text.length + from + i] : document[from + i];
		}
	}

	private static int length(Source source, int nibble) {
		if (nibble < NIBBLE) {
			return nibble;
		}
		long more = source.unsigned();
		require(more >= 0 && more <= Packer.MOST);
		return NIBBLE + (int) more;
	}

	private static void require(boolean right) {
		if (!right) {
			throw new UnreadableDocument("Wrongly packed");
		}
	}

	private static int word(byte[] bytes, int at) {
		return (int) INTS.get(bytes, at);
	}

	private static int hash(int word, int bits) {
		return word * HASH >>> 32 - bits;
	}
}
