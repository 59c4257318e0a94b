package org.jingjian.columns.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelfTest {
	private static final int PARTS = 600;

	private final long seed = new Random().nextLong();
	private final Random random = new Random(seed);

	private record Bit(Piece piece) implements Shelf.Part<Bit> {
		@Override
		public Bit on(Piece other) {
			return new Bit(other);
		}
	}

	private byte[] bytes() {
		byte[] bytes = new byte[random.nextInt(20) == 0 ? 60_000 : random.nextInt(4000)];
		random.nextBytes(bytes);
		return bytes;
	}

	private static Bit bit(byte[] bytes) {
		return new Bit(new Piece(ByteBuffer.wrap(bytes), 0, bytes.length));
	}

	@Test
	void parts_keep_their_bytes_wherever_they_are_and_few_stay_in_the_heap() {
		List<byte[]> model = new ArrayList<>();
		var shelf = new Shelf<>(new Bit[0]);
		for (int round = 0; round < 3000; round++) {
			int number = model.size() < PARTS && random.nextBoolean() ? model.size() : random.nextInt(model.size() + (model.isEmpty() ? 1 : 0));
			byte[] bytes = bytes();
			shelf.set(number, bit(bytes));
			if (number == model.size()) {
				model.add(bytes);
			} else {
				model.set(number, bytes);
			}
			if (round % 100 == 99) {
				check(shelf.snapshot(), model);
			}
		}
	}

	private void check(Bit[] snapshot, List<byte[]> model) {
		long inHeap = 0;
		long all = 0;
		Set<ByteBuffer> slabs = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int number = 0; number < model.size(); number++) {
			Piece piece = snapshot[number].piece();
			assertArrayEquals(model.get(number), piece.copy(), "seed " + seed);
			inHeap += piece.isInHeap() ? piece.length() : 0;
			all += piece.length();
			if (!piece.isInHeap()) {
				slabs.add(piece.buffer());
			}
		}
		long held = slabs.stream().mapToLong(ByteBuffer::capacity).sum();
		assertTrue(inHeap <= Shelf.FEW, inHeap + " bytes in the heap, seed " + seed);
		assertTrue(held <= 2 * all + Shelf.FEW, held + " bytes held for " + all + ", seed " + seed);
	}

	@Test
	void a_snapshot_stays_as_it_was_and_shares_what_was_not_replaced() {
		var shelf = new Shelf<>(new Bit[0]);
		for (int number = 0; number < PARTS; number++) {
			shelf.set(number, bit(bytes()));
		}
		Bit[] before = shelf.snapshot();
		byte[][] copies = Arrays.stream(before).limit(PARTS).map(part -> part.piece().copy()).toArray(byte[][]::new);
		shelf.set(7, bit(new byte[] { 1 }));
		Bit[] after = shelf.snapshot();
		for (int number = 0; number < PARTS; number++) {
			assertArrayEquals(copies[number], before[number].piece().copy(), "seed " + seed);
			if (number != 7) {
				assertSame(before[number], after[number], "seed " + seed);
			}
		}
	}
}
