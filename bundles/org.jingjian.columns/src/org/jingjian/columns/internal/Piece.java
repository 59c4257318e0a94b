package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Some bytes of a buffer, in the heap or beside it. */
record Piece(ByteBuffer buffer, int from, int length) {
	static final Piece NOTHING = new Piece(ByteBuffer.allocate(0), 0, 0);

	boolean isInHeap() {
		return !buffer.isDirect();
	}

	void copy(byte[] into) {
		buffer.get(from, into, 0, length);
	}

	byte[] copy() {
		byte[] copy = new byte[length];
		copy(copy);
		return copy;
	}

	/** The same bytes elsewhere. */
	Piece moved(ByteBuffer other, int to) {
		other.put(to, buffer, from, length);
		return new Piece(other, to, length);
	}

	void write(DataOutputStream out) throws IOException {
		out.write(copy());
	}

	/** In the heap. */
	static Piece read(int length, DataInputStream in) throws IOException {
		byte[] bytes = new byte[length];
		in.readFully(bytes);
		return new Piece(ByteBuffer.wrap(bytes), 0, length);
	}
}
