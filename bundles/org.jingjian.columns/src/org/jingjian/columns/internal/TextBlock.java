package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Some texts one after the other in UTF-8, then the places where each ends, in two bytes each where these do. Each begins
 * where the one before ends.
 *
 * @param length of the texts together
 * @param count of texts
 */
record TextBlock(Piece piece, int length, int count) implements Shelf.Part<TextBlock> {
	/** Stands for a missing text: no text has this byte, and it is greater than all. */
	static final byte MISSING = (byte) 0xFF;

	static final TextBlock EMPTY = new TextBlock(Piece.NOTHING, 0, 0);

	private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);
	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

	/** The block that is gone through, copied into the heap. For one thread. */
	static final class Open {
		private byte[] bytes = {};
		private int[] ends = {};
		private int length;

		byte[] bytes() {
			return bytes;
		}

		/** Of the texts together. */
		int length() {
			return length;
		}

		int begin(int at) {
			return at == 0 ? 0 : ends[at - 1];
		}

		int end(int at) {
			return ends[at];
		}

		boolean isMissing(int at) {
			int begin = begin(at);
			return ends[at] - begin == 1 && bytes[begin] == MISSING;
		}
	}

	static TextBlock of(byte[][] texts, int count) {
		int length = 0;
		for (int at = 0; at < count; at++) {
			length += texts[at].length;
		}
		var bytes = ByteBuffer.allocate(length + width(length) * count);
		for (int at = 0; at < count; at++) {
			bytes.put(texts[at]);
		}
		int end = 0;
		for (int at = 0; at < count; at++) {
			end += texts[at].length;
			if (width(length) == Character.BYTES) {
				bytes.putChar((char) end);
			} else {
				bytes.putInt(end);
			}
		}
		return new TextBlock(new Piece(bytes, 0, bytes.capacity()), length, count);
	}

	/** Bytes of a place. */
	private static int width(int length) {
		return length > Character.MAX_VALUE ? Integer.BYTES : Character.BYTES;
	}

	@Override
	public TextBlock on(Piece other) {
		return new TextBlock(other, length, count);
	}

	int begin(int at) {
		return at == 0 ? 0 : end(at - 1);
	}

	int end(int at) {
		int places = piece.from() + length;
		return width(length) == Character.BYTES ? piece.buffer().getChar(places + Character.BYTES * at)
				: piece.buffer().getInt(places + Integer.BYTES * at);
	}

	byte at(int place) {
		return piece.buffer().get(piece.from() + place);
	}

	/** Eight bytes from a place on, of which not all need be of the texts; there must be so many. */
	long eight(int place) {
		return piece.buffer().getLong(piece.from() + place);
	}

	/** Copies one text. */
	byte[] text(int at) {
		int begin = begin(at);
		byte[] text = new byte[end(at) - begin];
		piece.buffer().get(piece.from() + begin, text);
		return text;
	}

	boolean isEqual(int at, byte[] text) {
		int begin = begin(at);
		if (end(at) - begin != text.length) {
			return false;
		}
		int same = 0;
		while (same < text.length && at(begin + same) == text[same]) {
			same++;
		}
		return same == text.length;
	}

	/** @return what was given */
	Open open(Open into) {
		if (into.bytes.length < piece.length()) {
			into.bytes = new byte[piece.length()];
		}
		if (into.ends.length < count) {
			into.ends = new int[count];
		}
		piece.copy(into.bytes);
		into.length = length;
		boolean few = width(length) == Character.BYTES;
		for (int at = 0; at < count; at++) {
			into.ends[at] = few ? (char) CHARS.get(into.bytes, length + Character.BYTES * at) : (int) INTS.get(into.bytes, length + Integer.BYTES * at);
		}
		return into;
	}

	void write(DataOutputStream out) throws IOException {
		out.writeInt(length);
		piece.write(out);
	}

	static TextBlock read(int count, DataInputStream in) throws IOException {
		int length = ColumnFormat.length(in);
		ColumnFormat.require(length <= Integer.MAX_VALUE - Integer.BYTES * count);
		var block = new TextBlock(Piece.read(length + width(length) * count, in), length, count);
		int[] ends = Arrays.copyOf(block.open(new Open()).ends, count);
		for (int at = 0; at < count; at++) {
			ColumnFormat.require(ends[at] >= (at == 0 ? 0 : ends[at - 1]));
		}
		ColumnFormat.require(count > 0 && ends[count - 1] == length);
		return block;
	}
}
