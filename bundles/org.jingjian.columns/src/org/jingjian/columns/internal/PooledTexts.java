package org.jingjian.columns.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jingjian.columns.Condition;

/** Many different texts: UTF-8, a block of them after the other. */
final class PooledTexts implements Texts {
	static final PooledTexts EMPTY = new PooledTexts(new TextBlock[0], 0);

	private static final int SHIFT = 8;
	private static final int BLOCK = 1 << SHIFT;
	/** Bytes that make a key: a positive number. */
	private static final int KEY = 7;
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
	/** So many blocks are worth a second processor. */
	private static final int MANY = 64;
	private static final byte[] MISSING = { TextBlock.MISSING };

	private final TextBlock[] blocks;
	private final int size;

	private PooledTexts(TextBlock[] blocks, int size) {
		this.blocks = blocks;
		this.size = size;
	}

	void write(DataOutputStream out) throws IOException {
		out.writeInt(size);
		for (int number = 0; number << SHIFT < size; number++) {
			blocks[number].write(out);
		}
	}

	static PooledTexts read(DataInputStream in) throws IOException {
		int size = ColumnFormat.length(in);
		var blocks = new Shelf<>(new TextBlock[Math.ceilDiv(size, BLOCK)]);
		for (int number = 0; number < blocks.length(); number++) {
			blocks.set(number, TextBlock.read(Math.min(BLOCK, size - (number << SHIFT)), in));
		}
		return new PooledTexts(blocks.snapshot(), size);
	}

	@Override
	public String get(int slot) {
		byte[] text = blocks[slot >>> SHIFT].text(slot & BLOCK - 1);
		return text(text, 0, text.length);
	}

	private static String text(byte[] bytes, int from, int to) {
		return to - from == 1 && bytes[from] == TextBlock.MISSING ? null : new String(bytes, from, to - from, StandardCharsets.UTF_8);
	}

	@Override
	public SlotOrder order() {
		return this::compare;
	}

	private int compare(int slot, int other) {
		TextBlock first = blocks[slot >>> SHIFT];
		TextBlock second = blocks[other >>> SHIFT];
		int begin = first.begin(slot & BLOCK - 1);
		int length = first.end(slot & BLOCK - 1) - begin;
		int otherBegin = second.begin(other & BLOCK - 1);
		int otherLength = second.end(other & BLOCK - 1) - otherBegin;
		int both = Math.min(length, otherLength);
		int at = 0;
		while (at + Long.BYTES <= both && first.eight(begin + at) == second.eight(otherBegin + at)) {
			at += Long.BYTES;
		}
		while (at < both && first.at(begin + at) == second.at(otherBegin + at)) {
			at++;
		}
		return at == both ? Integer.compare(length, otherLength)
				: Integer.compare(Bytes.rank(first.at(begin + at)), Bytes.rank(second.at(otherBegin + at)));
	}

	@Override
	public Keys keys() {
		var open = new TextBlock.Open();
		return new Keys() {
			@Override
			public long at(int slot) {
				return beginning(blocks[slot >>> SHIFT], slot & BLOCK - 1);
			}

			@Override
			public void read(int first, int count, long[] into) {
				for (int from = 0; from < count; from += BLOCK) {
					blocks[first + from >>> SHIFT].open(open);
					int begin = 0;
					for (int at = 0; at < Math.min(BLOCK, count - from); at++) {
						int end = open.end(at);
						into[from + at] = beginning(open.bytes(), begin, end);
						begin = end;
					}
				}
			}
		};
	}

	/** The first bytes as a number. */
	private static long beginning(TextBlock block, int at) {
		int begin = block.begin(at);
		int length = block.end(at) - begin;
		if (length > 0 && begin + Long.BYTES <= block.length()) {
			long key = beginning(block.eight(begin), length);
			if (key >= 0) {
				return key;
			}
		}
		byte[] text = block.text(at);
		return ranks(text, 0, text.length);
	}

	private static long beginning(byte[] bytes, int begin, int end) {
		long key = end > begin && begin + Long.BYTES <= bytes.length ? beginning((long) LONGS.get(bytes, begin), end - begin) : -1;
		return key >= 0 ? key : ranks(bytes, begin, end - begin);
	}

	/** Of eight bytes, if the order of those that are the text's is that of texts; else negative. */
	private static long beginning(long eight, int length) {
		long key = eight & -1L << 8 * Math.max(0, Long.BYTES - length);
		return Bytes.anyAbove(key) ? -1 : key >>> 8;
	}

	private static long ranks(byte[] bytes, int begin, int length) {
		long key = 0;
		for (int i = 0; i < KEY; i++) {
			key = key << 8 | (i < length ? Bytes.rank(bytes[begin + i]) : 0);
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
			case Condition.Missing missing -> {
				through(by((bytes, from, to) -> true), selected);
				selected.flip(0, size);
			}
			default -> through(look(condition), selected);
		}
	}

	private static Look look(Condition condition) {
		return switch (condition) {
			case Condition.Holds(int column, String part) when part.isEmpty() -> by((bytes, from, to) -> true);
			case Condition.Holds(int column, String part) when part.length() == 1 && part.charAt(0) < 0x80 -> by(BytesTest.holding(part.charAt(0)));
			case Condition.Holds(int column, String part) when Folding.isPlain(Folding.fold(part)) -> holding(new Part(part));
			case Condition.Begins(int column, String beginning) -> by(BytesTest.beginning(beginning));
			case Condition.OneOf(int column, var values) when values.size() == 1 ->
				by(BytesTest.equal(((String) values.iterator().next()).getBytes(StandardCharsets.UTF_8)));
			default -> by((bytes, from, to) -> Texts.fulfils(text(bytes, from, to), condition));
		};
	}

	/** Looks through some of the blocks, each of which is opened first. */
	@FunctionalInterface
	private interface Look {
		/** @param first the slot of the block's first text */
		void at(TextBlock.Open open, int count, int first, BitSet selected);
	}

	/** With as many processors as there are, if it takes long. */
	private void through(Look look, BitSet selected) {
		int all = Math.ceilDiv(size, BLOCK);
		int shares = all < MANY ? 1 : Runtime.getRuntime().availableProcessors();
		IntStream.range(0, shares).parallel().mapToObj(share -> share(look, all * share / shares, all * (share + 1) / shares))
				.forEachOrdered(selected::or);
	}

	private BitSet share(Look look, int from, int to) {
		var selected = new BitSet(size);
		var open = new TextBlock.Open();
		for (int number = from; number < to; number++) {
			blocks[number].open(open);
			look.at(open, blocks[number].count(), number << SHIFT, selected);
		}
		return selected;
	}

	/** Texts that are there and fulfil a test. */
	private static Look by(BytesTest test) {
		return (open, count, first, selected) -> {
			int begin = 0;
			for (int at = 0; at < count; at++) {
				int end = open.end(at);
				if (!open.isMissing(begin, end) && test.fulfilled(open.bytes(), begin, end)) {
					selected.set(first + at);
				}
				begin = end;
			}
		};
	}

	/** Looks through a block at once, then for the texts that what it found lies in. */
	private static Look holding(Part part) {
		return (open, count, first, selected) -> {
			IntUnaryOperator places = part.in(open.bytes(), open.length());
			int at = 0;
			for (int found = places.applyAsInt(0); found >= 0; found = places.applyAsInt(found + 1)) {
				while (open.end(at) <= found && at < count - 1) {
					at++;
				}
				if (found + part.length() <= open.end(at) && !open.isMissing(open.begin(at), open.end(at))) {
					selected.set(first + at);
					found = Math.max(found, open.end(at) - 1);
				}
			}
		};
	}

	/** Takes one block apart at a time, and puts it together again when another is wanted. */
	static final class Editing implements Editor {
		private final Shelf<TextBlock> blocks;
		private int size;
		private int open = -1;
		private byte[][] texts = new byte[BLOCK][];
		private int count;

		Editing(PooledTexts before) {
			blocks = new Shelf<>(before.blocks);
			size = before.size;
		}

		@Override
		public void set(int slot, Object value) {
			if (slot > size) {
				throw new IllegalArgumentException("Not the slot after the last: " + slot);
			}
			int at = slot & BLOCK - 1;
			byte[] text = value == null ? MISSING : ((String) value).getBytes(StandardCharsets.UTF_8);
			if (slot < size && slot >>> SHIFT != open && blocks.get(slot >>> SHIFT).isEqual(at, text)) {
				return;
			}
			open(slot >>> SHIFT);
			texts[at] = text;
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
			TextBlock block = blocks.get(number) == null ? TextBlock.EMPTY : blocks.get(number);
			count = block.count();
			for (int at = 0; at < count; at++) {
				texts[at] = block.text(at);
			}
			open = number;
		}

		private void close() {
			if (open >= 0) {
				blocks.set(open, TextBlock.of(texts, count));
				open = -1;
			}
		}

		@Override
		public PooledTexts done() {
			close();
			return new PooledTexts(blocks.snapshot(), size);
		}
	}
}
