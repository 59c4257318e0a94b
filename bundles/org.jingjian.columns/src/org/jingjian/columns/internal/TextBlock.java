package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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

	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

	/** The block that is gone through, copied into the heap. For one thread. */
	static final class Open {
		private byte[] bytes = {};
		private int length;
		private boolean few;

		byte[] bytes() {
			return bytes;
		}

		/** Of the texts together. */
		int length() {
			return length;
		}

		int begin(int at) {
			return at == 0 ? 0 : end(at - 1);
		}

		int end(int at) {
			if (few) {
				int place = length + (at << 1);
				return (bytes[place] & 0xFF) << Byte.SIZE | bytes[place + 1] & 0xFF;
			}
			return (int) INTS.get(bytes, length + (at << 2));
		}

		/** @param begin of the text */
		boolean isMissing(int begin, int end) {
			return end - begin == 1 && bytes[begin] == MISSING;
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

	void open(Open into) {
		if (into.bytes.length < piece.length()) {
			into.bytes = new byte[piece.length()];
		}
		piece.copy(into.bytes);
		into.length = length;
		into.few = width(length) == Character.BYTES;
	}

	void write(DataOutputStream out) throws IOException {
		out.writeInt(length);
		piece.write(out);
	}

	static TextBlock read(int count, DataInputStream in) throws IOException {
		int length = ColumnFormat.length(in);
		ColumnFormat.require(length <= Integer.MAX_VALUE - Integer.BYTES * count);
		var block = new TextBlock(Piece.read(length + width(length) * count, in), length, count);
		int begin = 0;
		for (int at = 0; at < count; at++) {
			int end = block.end(at);
			ColumnFormat.require(end >= begin);
			begin = end;
		}
		ColumnFormat.require(count > 0 && begin == length);
		return block;
	}
}
