package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.columns.Kind;

/**
 * Columns as bytes: each as it is in memory, so that nothing is converted, and so for machines of one byte order only. What
 * reads trusts that the bytes are those that were written, and finds out if some are missing.
 */
public final class ColumnFormat {
	/** To be raised with every change of what is written. */
	private static final int VERSION = 2;
	private static final int MACHINE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? 1 : 2;

	private static final int NUMBERS = 1;
	private static final int CODED = 2;
	private static final int POOLED = 3;

	private ColumnFormat() {
	}

	public static void write(List<Column> columns, DataOutputStream out) throws IOException {
		out.writeInt(VERSION);
		out.writeInt(MACHINE);
		for (Column column : columns) {
			switch (column) {
				case Numbers numbers -> {
					out.writeByte(NUMBERS);
					numbers.write(out);
				}
				case CodedTexts coded -> {
					out.writeByte(CODED);
					coded.dictionary().write(out);
					coded.codes().write(out);
				}
				case PooledTexts pooled -> {
					out.writeByte(POOLED);
					pooled.write(out);
				}
			}
		}
	}

	/** @throws IOException it ends too early, or is not of such columns, this format or such a machine */
	public static List<Column> read(List<Kind> kinds, DataInputStream in) throws IOException {
		require(in.readInt() == VERSION && in.readInt() == MACHINE);
		var columns = new ArrayList<Column>();
		for (Kind kind : kinds) {
			int written = in.readByte();
			require((written == NUMBERS) == (kind == Kind.NUMBER));
			columns.add(switch (written) {
				case NUMBERS -> Numbers.read(in);
				case CODED -> new CodedTexts(Dictionary.read(in), Numbers.read(in));
				case POOLED -> PooledTexts.read(in);
				default -> throw new StreamCorruptedException("No such column");
			});
		}
		return columns;
	}

	static void require(boolean right) throws StreamCorruptedException {
		if (!right) {
			throw new StreamCorruptedException("Not columns of this kind");
		}
	}

	/** A length or a count. */
	static int length(DataInputStream in) throws IOException {
		int length = in.readInt();
		require(length >= 0);
		return length;
	}

	/** Unit by unit, as not every text is valid Unicode. */
	static void writeText(String text, DataOutputStream out) throws IOException {
		byte[] units = new byte[Character.BYTES * text.length()];
		ByteBuffer.wrap(units).asCharBuffer().put(text);
		out.writeInt(units.length);
		out.write(units);
	}

	static String readText(DataInputStream in) throws IOException {
		byte[] units = new byte[length(in)];
		in.readFully(units);
		return ByteBuffer.wrap(units).asCharBuffer().toString();
	}
}
