package org.jingjian.columns.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8, eight bytes at a time where that can be. */
final class Bytes {
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
	private static final long EACH = 0x0101_0101_0101_0101L;
	private static final long HIGH = 0x80 * EACH;
	private static final int MOVED = 0xEE;

	private Bytes() {
	}

	/** As {@code String} and the database compare: letters of four bytes come before those that begin with EE and EF. */
	static int rank(byte letter) {
		int rank = letter & 0xFF;
		return rank < MOVED || rank == 0xFF ? rank : rank < 0xF0 ? rank + 5 : rank - 2;
	}

	/** True if any of eight bytes has a rank that is not its own value. */
	static boolean anyAbove(long eight) {
		return ((eight & ~HIGH) + (0x100 - MOVED) * EACH & eight & HIGH) != 0;
	}

	/** Puts A to Z in the place of a to z. */
	static void fold(byte[] bytes, int length) {
		int at = 0;
		for (; at + Long.BYTES <= length; at += Long.BYTES) {
			long eight = (long) LONGS.get(bytes, at);
			long low = eight & ~HIGH;
			long small = (low + (0x80 - 'a') * EACH ^ low + (0x7F - 'z') * EACH) & ~eight & HIGH;
			LONGS.set(bytes, at, eight ^ small >>> 2);
		}
		for (; at < length; at++) {
			if (bytes[at] >= 'a' && bytes[at] <= 'z') {
				bytes[at] += 'A' - 'a';
			}
		}
	}
}
