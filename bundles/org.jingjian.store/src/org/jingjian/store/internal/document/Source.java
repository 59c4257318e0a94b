package org.jingjian.store.internal.document;

/** Reads what {@link Sink} wrote, and trusts none of it. */
final class Source {
	private final byte[] bytes;
	private int at;

	Source(byte[] bytes) {
		this(bytes, 0);
	}

	Source(byte[] bytes, int from) {
		this.bytes = bytes;
		at = from;
	}

	int left() {
		return bytes.length - at;
	}

	long unsigned() {
		long value = 0;
		for (int shift = 0; shift < 64; shift += 7) {
			byte next = next();
			value |= (next & 0x7fL) << shift;
			if (next >= 0) {
				return value;
			}
		}
		throw new UnreadableDocument("Number too long");
	}

	long number() {
		long value = unsigned();
		return value >>> 1 ^ -(value & 1);
	}

	/** A count of things that take at least one byte each. */
	int count() {
		long count = unsigned();
		if (count < 0 || count > left()) {
			throw new UnreadableDocument("Count beyond the end");
		}
		return (int) count;
	}

	long fixed() {
		long value = 0;
		for (int i = 0; i < Long.BYTES; i++) {
			value = value << 8 | next() & 0xff;
		}
		return value;
	}

	byte[] raw() {
		byte[] value = new byte[count()];
		System.arraycopy(bytes, at, value, 0, value.length);
		at += value.length;
		return value;
	}

	/** No more than is left. */
	void copy(byte[] target, int offset, int length) {
		System.arraycopy(bytes, at, target, offset, length);
		at += length;
	}

	int position() {
		return at;
	}

	void skip(int length) {
		at += length;
	}

	String text() {
		int length = count();
		int end = at + length;
		char[] chars = new char[length];
		int count = 0;
		while (at < end) {
			int code = codePoint(end);
			if (code < 0x10000) {
				chars[count++] = (char) code;
			} else {
				chars[count++] = Character.highSurrogate(code);
				chars[count++] = Character.lowSurrogate(code);
			}
		}
		return new String(chars, 0, count);
	}

	private int codePoint(int end) {
		int first = bytes[at++];
		if (first >= 0) {
			return first;
		}
		int more = (first & 0xe0) == 0xc0 ? 1 : (first & 0xf0) == 0xe0 ? 2 : (first & 0xf8) == 0xf0 ? 3 : -1;
		if (more < 0 || at + more > end) {
			throw new UnreadableDocument("Malformed text");
		}
		int code = first & 0x3f >> more;
		for (int i = 0; i < more; i++) {
			int next = bytes[at++];
			if ((next & 0xc0) != 0x80) {
				throw new UnreadableDocument("Malformed text");
			}
			code = code << 6 | next & 0x3f;
		}
		if (code > Character.MAX_CODE_POINT) {
			throw new UnreadableDocument("Malformed text");
		}
		return code;
	}

	byte next() {
		if (at >= bytes.length) {
			throw new UnreadableDocument("Ends too early");
		}
		return bytes[at++];
	}
}
