package org.jingjian.store.internal.database;

import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import org.jingjian.crypto.Sm3;

/**
 * One entry of the journal.
 *
 * @param at microseconds since 1970
 * @param type table; null for a note
 * @param previous number of the aggregate's entry before; 0 for its first
 * @param change what undoes it; null for first saves and notes
 * @param digest SM3 of the document it led to; null for notes
 * @param hash SM3 of the hash before and all the fields
 */
public record JournalRow(long number, long at, String account, String action, String type, long id, int version,
		long previous, String detail, byte[] change, byte[] digest, byte[] hash) {
	/** What the first entry follows upon. */
	public static byte[] origin() {
		return new byte[Sm3.LENGTH];
	}

	/**
	 * The hash it must have after {@code before}. Every field is told from the next by its length.
	 *
	 * @param digesting used again and again, with nothing in it
	 */
	public byte[] chained(byte[] before, Sm3 digesting) {
		byte[][] fields = { bytes(account), bytes(action), bytes(type), bytes(detail), change, digest };
		int length = before.length + 4 * Long.BYTES + Integer.BYTES;
		for (byte[] field : fields) {
			length += Integer.BYTES + (field == null ? 0 : field.length);
		}
		var buffer = ByteBuffer.allocate(length).put(before).putLong(number).putLong(at).putLong(id).putInt(version)
				.putLong(previous);
		for (byte[] field : fields) {
			buffer.putInt(field == null ? -1 : field.length);
			if (field != null) {
				buffer.put(field);
			}
		}
		return digesting.update(buffer.array()).finish();
	}

	private static byte[] bytes(String text) {
		return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
	}

	JournalRow withHash(byte[] value) {
		return new JournalRow(number, at, account, action, type, id, version, previous, detail, change, digest, value);
	}
}
