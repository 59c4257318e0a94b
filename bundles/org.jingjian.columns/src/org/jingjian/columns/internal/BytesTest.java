package org.jingjian.columns.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A condition on a stretch of UTF-8. */
@FunctionalInterface
interface BytesTest {
	boolean fulfilled(byte[] bytes, int from, int to);

	static BytesTest equal(byte[] wanted) {
		return (bytes, from, to) -> Arrays.equals(bytes, from, to, wanted, 0, wanted.length);
	}

	static BytesTest beginning(String text) {
		byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
		return (bytes, from, to) -> to - from >= wanted.length && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
	}

	/** Holding one ASCII letter or sign, in either case. */
	static BytesTest holding(char sign) {
		byte upper = (byte) Character.toUpperCase(sign);
		byte lower = (byte) Character.toLowerCase(sign);
		return (bytes, from, to) -> {
			for (int at = from; at < to; at++) {
				byte one = bytes[at];
				if (one == upper || one == lower) {
					return true;
				}
			}
			return false;
		};
	}
}
