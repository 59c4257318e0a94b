package org.jingjian.columns.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The parts of a column that is changed. New ones are in the heap; when these are more than a few they are moved beside it,
 * so that no collection of garbage goes through all that a table holds. What was moved and has been replaced since takes
 * room until it is about as much as what is used: then all is moved once more.
 */
final class Shelf<P extends Shelf.Part<P>> {
	/** Bytes of one column that stay in the heap. */
	static final int FEW = 1 << 18;
	private static final int SLAB = 1 << 20;
	private static final int LEAST = 4;

	private P[] parts;
	/** Bytes of parts in the heap, of parts beside it, and of all that was moved there. */
	private long inHeap;
	private long beside;
	private long moved;

	/** What a column is made of. */
	interface Part<P> {
		Piece piece();

		/** The same with the same bytes elsewhere. */
		P on(Piece piece);
	}

	/** @param before not changed */
	Shelf(P[] before) {
		parts = before.clone();
		for (P part : parts) {
			count(part, 1);
		}
		moved = beside;
	}

	private void count(P part, int sign) {
		if (part != null) {
			Piece piece = part.piece();
			inHeap += piece.isInHeap() ? sign * piece.length() : 0;
			beside += piece.isInHeap() ? 0 : sign * piece.length();
		}
	}

	int length() {
		return parts.length;
	}

	/** Null if there is none yet. */
	P get(int number) {
		return number < parts.length ? parts[number] : null;
	}

	void set(int number, P part) {
		if (number >= parts.length) {
			settle();
			parts = Arrays.copyOf(parts, Math.max(LEAST, number + number / LEAST));
		} else if (parts[number] == null) {
			settle();
		}
		count(parts[number], -1);
		count(part, 1);
		parts[number] = part;
	}

	/** All parts as they are now, with few of them in the heap. */
	P[] snapshot() {
		settle();
		return parts.clone();
	}

	/** Moves the parts in the heap beside it if they are many, and all if much of what was moved is used no more. */
	private void settle() {
		long used = beside + inHeap;
		if (inHeap > FEW || moved > 2 * used + FEW) {
			boolean all = moved + inHeap > 2 * used;
			moved = (all ? 0 : moved) + move(all);
		}
	}

	/** A slab at a time. @return bytes */
	private long move(boolean all) {
		long total = 0;
		int next = 0;
		while (next < parts.length) {
			int end = next;
			long bytes = 0;
			while (end < parts.length && (bytes == 0 || bytes + length(end, all) <= SLAB)) {
				bytes += length(end++, all);
			}
			if (bytes > 0) {
				move(next, end, all, ByteBuffer.allocateDirect((int) bytes));
			}
			total += bytes;
			next = end;
		}
		return total;
	}

	/** How much of a part is to be moved. */
	private int length(int number, boolean all) {
		Piece piece = parts[number] == null ? Piece.NOTHING : parts[number].piece();
		return all || piece.isInHeap() ? piece.length() : 0;
	}

	private void move(int from, int to, boolean all, ByteBuffer slab) {
		int at = 0;
		for (int number = from; number < to; number++) {
			int length = length(number, all);
			if (length > 0) {
				P part = parts[number];
				count(part, -1);
				parts[number] = part.on(part.piece().moved(slab.order(part.piece().buffer().order()), at));
				count(parts[number], 1);
				at += length;
			}
		}
	}
}
