package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.jingjian.columns.Condition;

/**
 * Numbers, each chunk of them in as many bytes a number as their spread there needs: a code, above the chunk's base. Code
 * 0 is a missing value.
 */
public final class Numbers implements Column {
	/** Stands for a missing value; cannot be a value. */
	public static final long MISSING = Long.MIN_VALUE;

	static final Numbers EMPTY = new Numbers(new Chunk[0], 0);

	private static final int SHIFT = 10;
	private static final int CHUNK = STRETCH;

	private final Chunk[] chunks;
	private final int size;

	private Numbers(Chunk[] chunks, int size) {
		this.chunks = chunks;
		this.size = size;
	}

	/**
	 * @param base what code 1 stands for; with eight bytes the codes are the numbers themselves, with none all are this one
	 * @param width bytes of a code: 0, 1, 2, 4 or 8
	 */
	private record Chunk(long base, int width, Piece piece) implements Shelf.Part<Chunk> {
		static final Chunk EMPTY = same(MISSING);

		/** All of them one number, or missing. */
		static Chunk same(long value) {
			return new Chunk(value, 0, Piece.NOTHING);
		}

		@Override
		public Chunk on(Piece other) {
			return new Chunk(base, width, other);
		}

		static Chunk of(long base, int width, byte[] codes) {
			return new Chunk(base, width, new Piece(ByteBuffer.wrap(codes).order(ByteOrder.nativeOrder()), 0, codes.length));
		}

		long get(int at) {
			ByteBuffer codes = piece.buffer();
			int from = piece.from();
			long code = switch (width) {
				case 0 -> base;
				case 1 -> codes.get(from + at) & 0xFF;
				case 2 -> codes.getShort(from + (at << 1)) & 0xFFFF;
				case 4 -> codes.getInt(from + (at << 2)) & 0xFFFF_FFFFL;
				default -> codes.getLong(from + (at << 3));
			};
			return isPlain() ? code : code == 0 ? MISSING : base + code - 1;
		}

		/** True if codes are the numbers themselves. */
		private boolean isPlain() {
			return width == 0 || width == Long.BYTES;
		}

		/** Each width in a loop of its own over an array of its own: the desktop's compiler sees through nothing else. */
		void read(int count, long[] into, Room room) {
			long before = base - 1;
			switch (width) {
				case 0 -> Arrays.fill(into, 0, count, base);
				case 1 -> {
					byte[] codes = room.bytes;
					piece.copy(codes);
					for (int i = 0; i < count; i++) {
						int code = codes[i] & 0xFF;
						into[i] = code == 0 ? MISSING : before + code;
					}
				}
				case 2 -> {
					char[] codes = room.chars;
					bytes().asCharBuffer().get(codes);
					for (int i = 0; i < count; i++) {
						int code = codes[i];
						into[i] = code == 0 ? MISSING : before + code;
					}
				}
				case 4 -> {
					int[] codes = room.ints;
					bytes().asIntBuffer().get(codes);
					for (int i = 0; i < count; i++) {
						long code = codes[i] & 0xFFFF_FFFFL;
						into[i] = code == 0 ? MISSING : before + code;
					}
				}
				default -> bytes().asLongBuffer().get(into, 0, count);
			}
		}

		private ByteBuffer bytes() {
			return piece.buffer().slice(piece.from(), piece.length()).order(ByteOrder.nativeOrder());
		}

		boolean fits(long value) {
			return switch (width) {
				case 0 -> value == base;
				case Long.BYTES -> true;
				default -> value == MISSING || value >= base && value - base < greatest(width) && value - base >= 0;
			};
		}

		void set(int at, long value) {
			ByteBuffer codes = piece.buffer();
			int from = piece.from();
			long code = isPlain() ? value : value == MISSING ? 0 : value - base + 1;
			switch (width) {
				case 0 -> {
				}
				case 1 -> codes.put(from + at, (byte) code);
				case 2 -> codes.putShort(from + (at << 1), (short) code);
				case 4 -> codes.putInt(from + (at << 2), (int) code);
				default -> codes.putLong(from + (at << 3), code);
			}
		}

		/** A copy that takes another value as well, with room to both sides of all. */
		Chunk with(int count, long value) {
			if (count == 0) {
				return same(value);
			}
			long least = value == MISSING ? Long.MAX_VALUE : value;
			long most = value;
			for (int i = 0; i < count; i++) {
				long there = get(i);
				if (there != MISSING) {
					least = Math.min(least, there);
					most = Math.max(most, there);
				}
			}
			long spread = most - least;
			int wanted = spread < 0 || spread >= greatest(4) ? 8 : spread >= greatest(2) ? 4 : spread >= greatest(1) ? 2 : 1;
			long room = wanted == 8 ? 0 : (greatest(wanted) - 1 - spread) / 2;
			long from = wanted == 8 || least < MISSING + 1 + room ? least : least - room;
			Chunk copy = of(from, wanted, new byte[CHUNK * wanted]);
			for (int i = 0; i < CHUNK; i++) {
				copy.set(i, i < count ? get(i) : MISSING);
			}
			return copy;
		}

		Chunk copy() {
			return width == 0 ? this : of(base, width, piece.copy());
		}

		private static long greatest(int width) {
			return (1L << 8 * width) - 1;
		}
	}

	/** For the codes of a chunk that is read. */
	private static final class Room {
		private final byte[] bytes = new byte[CHUNK];
		private final char[] chars = new char[CHUNK];
		private final int[] ints = new int[CHUNK];
	}

	void write(DataOutputStream out) throws IOException {
		out.writeInt(size);
		for (int number = 0; number << SHIFT < size; number++) {
			Chunk chunk = chunks[number];
			out.writeLong(chunk.base);
			out.writeByte(chunk.width);
			chunk.piece.write(out);
		}
	}

	static Numbers read(DataInputStream in) throws IOException {
		int size = ColumnFormat.length(in);
		var chunks = new Shelf<>(new Chunk[Math.ceilDiv(size, CHUNK)]);
		for (int number = 0; number < chunks.length(); number++) {
			long base = in.readLong();
			int width = in.readByte();
			ColumnFormat.require(width == 0 || width == 1 || width == 2 || width == 4 || width == 8);
			byte[] codes = new byte[CHUNK * width];
			in.readFully(codes);
			chunks.set(number, Chunk.of(base, width, codes));
		}
		return new Numbers(chunks.snapshot(), size);
	}

	public int size() {
		return size;
	}

	/** {@link #MISSING} if there is none. */
	public long at(int slot) {
		return chunks[slot >>> SHIFT].get(slot & CHUNK - 1);
	}

	@Override
	public Object get(int slot) {
		long value = at(slot);
		return value == MISSING ? null : (Object) value;
	}

	/** Turned so that the least number comes first, and {@link #MISSING}, which is less than all, comes last. */
	@Override
	public SlotOrder order() {
		return (slot, other) -> Long.compareUnsigned(at(slot) + Long.MAX_VALUE, at(other) + Long.MAX_VALUE);
	}

	@Override
	public void select(Condition condition, BitSet selected) {
		switch (condition) {
			case Condition.Missing missing -> within(MISSING, MISSING, selected);
			case Condition.Within(int column, Object from, Object to) -> within(from == null ? MISSING + 1 : (Long) from,
					to == null ? Long.MAX_VALUE : (Long) to, selected);
			case Condition.OneOf(int column, var values) when values.size() == 1 -> {
				long value = (Long) values.iterator().next();
				within(value, value, selected);
			}
			case Condition.OneOf oneOf -> oneOf(oneOf.values().stream().mapToLong(value -> (Long) value).sorted().toArray(), selected);
			default -> throw Column.unsuited(condition);
		}
	}

	private void within(long from, long to, BitSet selected) {
		Bits.fill(selected, size, reading(), (values, count) -> {
			for (int i = 0; i < count; i++) {
				values[i] = values[i] >= from & values[i] <= to ? 1 : 0;
			}
		});
	}

	private void oneOf(long[] sorted, BitSet selected) {
		Bits.fill(selected, size, reading(), (values, count) -> {
			for (int i = 0; i < count; i++) {
				values[i] = Arrays.binarySearch(sorted, values[i]) >= 0 ? 1 : 0;
			}
		});
	}

	/** Reads the values of stretches; for one thread. */
	Bits.Reading reading() {
		var room = new Room();
		return (first, count, into) -> chunks[first >>> SHIFT].read(count, into, room);
	}

	@Override
	public Keys keys() {
		Bits.Reading reading = reading();
		return new Keys() {
			@Override
			public long at(int slot) {
				long value = Numbers.this.at(slot);
				return value == MISSING ? Long.MAX_VALUE : value;
			}

			@Override
			public void read(int first, int count, long[] into) {
				reading.read(first, count, into);
				for (int i = 0; i < count; i++) {
					into[i] = into[i] == MISSING ? Long.MAX_VALUE : into[i];
				}
			}
		};
	}

	@Override
	public Map<Object, Long> groups(BitSet slots) {
		var groups = new HashMap<Object, Long>();
		for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
			groups.merge(at(slot), 1L, Long::sum);
		}
		Long missing = groups.remove(MISSING);
		if (missing != null) {
			groups.put(null, missing);
		}
		return groups;
	}

	/** The slot of a value where all values rise, none missing; negative if there is none. */
	int find(long value) {
		return find(this::at, size, value);
	}

	private static int find(IntToLongFunction at, int size, long value) {
		int low = 0;
		int high = size - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			int compared = Long.compare(at.applyAsLong(middle), value);
			if (compared == 0) {
				return middle;
			}
			if (compared < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -1;
	}

	@Override
	public Editing edit() {
		return new Editing(this);
	}

	/** Copies a chunk before it is changed for the first time. */
	public static final class Editing implements Editor {
		private final BitSet own = new BitSet();
		private final Shelf<Chunk> chunks;
		private int size;

		private Editing(Numbers before) {
			chunks = new Shelf<>(before.chunks);
			size = before.size;
		}

		@Override
		public void set(int slot, Object value) {
			if (value != null && (Long) value == MISSING) {
				throw new IllegalArgumentException("Not a number that can be held");
			}
			put(slot, value == null ? MISSING : (Long) value);
		}

		@Override
		public void takeOver() {
			own.set(0, chunks.length());
		}

		public void put(int slot, long value) {
			if (slot > size) {
				throw new IllegalArgumentException("Not the slot after the last: " + slot);
			}
			if (slot < size && at(slot) == value) {
				return;
			}
			int number = slot >>> SHIFT;
			Chunk chunk = chunks.get(number) == null ? Chunk.EMPTY : chunks.get(number);
			if (!chunk.fits(value)) {
				chunk = chunk.with(Math.min(CHUNK, size - (number << SHIFT)), value);
				chunks.set(number, chunk);
				own.set(number);
			} else if (!own.get(number) || chunks.get(number) == null) {
				chunk = chunk.copy();
				chunks.set(number, chunk);
				own.set(number);
			}
			chunk.set(slot & CHUNK - 1, value);
			size = Math.max(size, slot + 1);
		}

		public int size() {
			return size;
		}

		public long at(int slot) {
			return chunks.get(slot >>> SHIFT).get(slot & CHUNK - 1);
		}

		/** The slot of a value where all values rise, none missing; negative if there is none. */
		public int find(long value) {
			return Numbers.find(this::at, size, value);
		}

		@Override
		public Numbers done() {
			own.clear();
			return new Numbers(chunks.snapshot(), size);
		}
	}
}
