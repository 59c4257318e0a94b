package org.jingjian.store.internal.document;

import java.util.Arrays;

/** Growing bytes. Text is written as UTF-8 and, where it is not valid Unicode, unit by unit, so that it comes back as it was. */
final class Sink {
	/** Texts of so many units have a length that one byte tells, however long each unit becomes. */
	private static final int SHORT = 0x7f / 3;

	private byte[] bytes;
	private int size;

	Sink() {
		this(2048);
	}

	Sink(int capacity) {
		bytes = new byte[capacity];
	}

	void clear() {
		size = 0;
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, size);
	}

	void unsigned(long value) {
		reserve(10);
		while ((value & ~0x7fL) != 0) {
			bytes[size++] = (byte) (value | 0x80);
			value >>>= 7;
		}
		bytes[size++] = (byte) value;
	}

	void number(long value) {
		unsigned(value << 1 ^ value >> 63);
	}

	void fixed(long value) {
		reserve(8);
		for (int shift = 56; shift >= 0; shift -= 8) {
			bytes[size++] = (byte) (value >>> shift);
		}
	}

	void raw(byte value) {
		reserve(1);
		bytes[size++] = value;
	}

	void raw(byte[] value) {
		reserve(value.length);
		System.arraycopy(value, 0, bytes, size, value.length);
		size += value.length;
	}

	void text(String text) {
		int length = text.length();
		if (length <= SHORT) {
			reserve(1 + 3 * length);
			int before = size++;
			encode(text);
			bytes[before] = (byte) (size - before - 1);
		} else {
			unsigned(encodedLength(text));
			reserve(3 * length);
			encode(text);
		}
	}

	private void encode(String text) {
		int length = text.length();
		byte[] out = bytes;
		int at = size;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c < 0x80) {
				out[at++] = (byte) c;
			} else if (c < 0x800) {
				out[at++] = (byte) (0xc0 | c >> 6);
				out[at++] = (byte) (0x80 | c & 0x3f);
			} else if (isPair(text, i)) {
				int code = Character.toCodePoint(c, text.charAt(++i));
				out[at++] = (byte) (0xf0 | code >> 18);
				out[at++] = (byte) (0x80 | code >> 12 & 0x3f);
				out[at++] = (byte) (0x80 | code >> 6 & 0x3f);
				out[at++] = (byte) (0x80 | code & 0x3f);
			} else {
				out[at++] = (byte) (0xe0 | c >> 12);
				out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
				out[at++] = (byte) (0x80 | c & 0x3f);
			}
		}
		size = at;
	}

	private static int encodedLength(String text) {
		int result = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 0x80) {
				result++;
			} else if (c < 0x800) {
				result += 2;
			} else if (isPair(text, i)) {
				result += 4;
				i++;
			} else {
				result += 3;
			}
		}
		return result;
	}

	private static boolean isPair(String text, int i) {
		return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
				&& Character.isLowSurrogate(text.charAt(i + 1));
	}

	private void reserve(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
		}
	}
}
