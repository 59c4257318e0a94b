package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jingjian.columns.Condition;

/** Many different texts: UTF-8, a block of them after the other. */
final class PooledTexts implements Texts {
	static final PooledTexts EMPTY = new PooledTexts(new Block[0], 0);

	private static final int SHIFT = 8;
	private static final int BLOCK = 1 << SHIFT;
	/** Bytes that make a key: a positive number. */
	private static final int KEY = 7;
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
	/** Stands for a missing text: no text has this byte, and it is greater than all. */
	private static final byte[] MISSING = { (byte) 0xFF };

	private final Block[] blocks;
	private final int size;

	private PooledTexts(Block[] blocks, int size) {
		this.blocks = blocks;
		this.size = size;
	}

	/** @param ends where each text ends; it begins where the one before ends */
	private record Block(byte[] bytes, Ends ends) {
		static final Block EMPTY = new Block(new byte[0], new Ends.Short(new char[0]));

		int count() {
			return ends.count();
		}

		int begin(int at) {
			return at == 0 ? 0 : ends.at(at - 1);
		}

		void write(DataOutputStream out) throws IOException {
			out.writeInt(bytes.length);
			out.write(bytes);
			ends.write(out);
		}

		static Block read(int count, DataInputStream in) throws IOException {
			byte[] bytes = new byte[ColumnFormat.length(in)];
			in.readFully(bytes);
			return new Block(bytes, Ends.read(count, bytes.length, in));
		}

		boolean isMissing(int at) {
			return ends.at(at) - begin(at) == 1 && bytes[begin(at)] == MISSING[0];
		}
	}

	/** Positions in a block: in two bytes each where these do. */
	private sealed interface Ends {
		record Short(char[] ends) implements Ends {
			@Override
			public int at(int at) {
				return ends[at];
			}

			@Override
			public int count() {
				return ends.length;
			}
		}

		record Long(int[] ends) implements Ends {
			@Override
			public int at(int at) {
				return ends[at];
			}

			@Override
			public int count() {
				return ends.length;
			}
		}

		int at(int at);

		int count();

		default void write(DataOutputStream out) throws IOException {
			boolean few = this instanceof Short;
			var places = ByteBuffer.allocate((few ? Character.BYTES : Integer.BYTES) * count());
			for (int at = 0; at < count(); at++) {
				if (few) {
					places.putChar((char) at(at));
				} else {
					places.putInt(at(at));
				}
			}
			out.write(places.array());
		}

		/** @param last position that the last of them must be */
		static Ends read(int count, int last, DataInputStream in) throws IOException {
			boolean few = last <= Character.MAX_VALUE;
			byte[] written = new byte[(few ? Character.BYTES : Integer.BYTES) * count];
			in.readFully(written);
			var places = ByteBuffer.wrap(written);
			int[] ends = new int[count];
			for (int at = 0; at < count; at++) {
				ends[at] = few ? places.getChar() : places.getInt();
				ColumnFormat.require(ends[at] >= (at == 0 ? 0 : ends[at - 1]));
			}
			ColumnFormat.require(count > 0 && ends[count - 1] == last);
			return of(ends);
		}

		static Ends of(int[] ends) {
			if (ends.length > 0 && ends[ends.length - 1] > Character.MAX_VALUE) {
				return new Long(ends);
			}
			char[] few = new char[ends.length];
			for (int i = 0; i < few.length; i++) {
				few[i] = (char) ends[i];
			}
			return new Short(few);
		}
	}

	void write(DataOutputStream out) throws IOException {
		out.writeInt(size);
		for (int number = 0; number << SHIFT < size; number++) {
			blocks[number].write(out);
		}
	}

	static PooledTexts read(DataInputStream in) throws IOException {
		int size = ColumnFormat.length(in);
		Block[] blocks = new Block[Math.ceilDiv(size, BLOCK)];
		for (int number = 0; number < blocks.length; number++) {
			blocks[number] = Block.read(Math.min(BLOCK, size - (number << SHIFT)), in);
		}
		return new PooledTexts(blocks, size);
	}

	@Override
	public String get(int slot) {
		Block block = blocks[slot >>> SHIFT];
		int at = slot & BLOCK - 1;
		return text(block.bytes, block.begin(at), block.ends.at(at));
	}

	private static String text(byte[] bytes, int from, int to) {
		return to - from == 1 && bytes[from] == MISSING[0] ? null : new String(bytes, from, to - from, StandardCharsets.UTF_8);
	}

	@Override
	public SlotOrder order() {
		return this::compare;
	}

	private int compare(int slot, int other) {
		Block first = blocks[slot >>> SHIFT];
		Block second = blocks[other >>> SHIFT];
		int at = slot & BLOCK - 1;
		int beside = other & BLOCK - 1;
		int begin = first.begin(at);
		int length = first.ends.at(at) - begin;
		int otherBegin = second.begin(beside);
		int otherLength = second.ends.at(beside) - otherBegin;
		int same = Arrays.mismatch(first.bytes, begin, begin + length, second.bytes, otherBegin, otherBegin + otherLength);
		if (same < 0 || same == length || same == otherLength) {
			return Integer.compare(length, otherLength);
		}
		return Integer.compare(Bytes.rank(first.bytes[begin + same]), Bytes.rank(second.bytes[otherBegin + same]));
	}

	@Override
	public Keys keys() {
		return new Keys() {
			@Override
			public long at(int slot) {
				return beginning(blocks[slot >>> SHIFT], slot & BLOCK - 1);
			}

			@Override
			public void read(int first, int count, long[] into) {
				for (int i = 0; i < count; i++) {
					into[i] = at(first + i);
				}
			}
		};
	}

	/** The first bytes as a number. */
	private static long beginning(Block block, int at) {
		int begin = block.begin(at);
		int length = block.ends.at(at) - begin;
		if (length > 0 && begin + Long.BYTES <= block.bytes.length) {
			long key = (long) LONGS.get(block.bytes, begin) & -1L << 8 * Math.max(0, Long.BYTES - length);
			if (!Bytes.anyAbove(key)) {
				return key >>> 8;
			}
		}
		long key = 0;
		for (int i = 0; i < KEY; i++) {
			key = key << 8 | (i < length ? Bytes.rank(block.bytes[begin + i]) : 0);
		}
		return key;
	}

	@Override
	public Map<Object, Long> groups(BitSet slots) {
		var groups = new HashMap<Object, Long>();
		for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
			groups.merge(get(slot), 1L, Long::sum);
		}
		Long missing = groups.remove(null);
		if (missing != null) {
			groups.put(null, missing);
		}
		return groups;
	}

	@Override
	public void select(Condition condition, BitSet selected) {
		switch (condition) {
			case Condition.Holds(int column, String part) when part.isEmpty() -> by((bytes, from, to) -> true, selected);
			case Condition.Holds(int column, String part) when Folding.isPlain(Folding.fold(part)) -> holding(new Part(part), selected);
			case Condition.Missing missing -> {
				by((bytes, from, to) -> true, selected);
				selected.flip(0, size);
			}
			case Condition.Begins(int column, String beginning) -> by(BytesTest.beginning(beginning), selected);
			case Condition.OneOf(int column, var values) when values.size() == 1 ->
				by(BytesTest.equal(((String) values.iterator().next()).getBytes(StandardCharsets.UTF_8)), selected);
			default -> by((bytes, from, to) -> Texts.fulfils(text(bytes, from, to), condition), selected);
		}
	}

	/** Texts that are there and fulfil a test. */
	private void by(BytesTest test, BitSet selected) {
		for (int number = 0; number << SHIFT < size; number++) {
			Block block = blocks[number];
			for (int at = 0; at < block.count(); at++) {
				if (!block.isMissing(at) && test.fulfilled(block.bytes, block.begin(at), block.ends.at(at))) {
					selected.set((number << SHIFT) + at);
				}
			}
		}
	}

	/** Looks through a block at once, then for the texts that what it found lies in. */
	private void holding(Part part, BitSet selected) {
		for (int number = 0; number << SHIFT < size; number++) {
			Block block = blocks[number];
			String letters = part.letters(block.bytes);
			int at = 0;
			for (int found = part.in(letters, 0); found >= 0; found = part.in(letters, found + 1)) {
				while (block.ends.at(at) <= found && at < block.count() - 1) {
					at++;
				}
				if (found + part.length() <= block.ends.at(at) && !block.isMissing(at)) {
					selected.set((number << SHIFT) + at);
					found = Math.max(found, block.ends.at(at) - 1);
				}
			}
		}
	}

	/** Takes one block apart at a time, and puts it together again when another is wanted. */
	static final class Editing implements Editor {
		private Block[] blocks;
		private int size;
		private int open = -1;
		private byte[][] texts = new byte[BLOCK][];
		private int count;

		Editing(PooledTexts before) {
			blocks = before.blocks.clone();
			size = before.size;
		}

		@Override
		public void set(int slot, Object value) {
			if (slot > size) {
				throw new IllegalArgumentException("Not the slot after the last: " + slot);
			}
			open(slot >>> SHIFT);
			int at = slot & BLOCK - 1;
			texts[at] = value == null ? MISSING : ((String) value).getBytes(StandardCharsets.UTF_8);
			count = Math.max(count, at + 1);
			size = Math.max(size, slot + 1);
		}

		/** Blocks are always replaced, and the editor has none but those of the column. */
		@Override
		public void takeOver() {
			close();
		}

		private void open(int number) {
			if (number == open) {
				return;
			}
			close();
			if (number == blocks.length) {
				blocks = Arrays.copyOf(blocks, Math.max(4, number + number / 4));
			}
			Block block = blocks[number] == null ? Block.EMPTY : blocks[number];
			count = block.count();
			for (int at = 0; at < count; at++) {
				texts[at] = Arrays.copyOfRange(block.bytes, block.begin(at), block.ends.at(at));
			}
			open = number;
		}

		private void close() {
			if (open < 0) {
				return;
			}
			int[] ends = new int[count];
			int end = 0;
			for (int at = 0; at < count; at++) {
				end += texts[at].length;
				ends[at] = end;
			}
			byte[] bytes = new byte[end];
			for (int at = 0; at < count; at++) {
				System.arraycopy(texts[at], 0, bytes, ends[at] - texts[at].length, texts[at].length);
			}
			blocks[open] = new Block(bytes, Ends.of(ends));
			open = -1;
		}

		@Override
		public PooledTexts done() {
			close();
			return new PooledTexts(blocks.clone(), size);
		}
	}
}
