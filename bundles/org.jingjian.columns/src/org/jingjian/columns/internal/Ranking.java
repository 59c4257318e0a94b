package org.jingjian.columns.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jingjian.columns.ColumnTable;
import org.jingjian.columns.Order;

/** Puts slots in order. */
public final class Ranking {
	/** So many first ones are found by keeping the best so far, more by sorting all. */
	private static final int FEW = 4096;
	/** So many to sort are worth a second processor. */
	private static final int MANY = 1 << 15;

	private final SlotOrder order;
	/** Of the first order; null if there is none but that of the slots. */
	private final Column leading;
	private final boolean descending;
	private final boolean backwards;

	/** Slots equal in all orders come as they stand, backwards if the last of the orders is descending. */
	public Ranking(List<Column> columns, List<Order> wanted) {
		List<Order> orders = upToIds(wanted);
		backwards = !orders.isEmpty() && orders.getLast().descending();
		descending = !orders.isEmpty() && orders.getFirst().descending();
		leading = orders.isEmpty() || orders.getFirst().column() == ColumnTable.ID ? null : columns.get(orders.getFirst().column());
		SlotOrder[] each = orders.stream().map(by -> order(columns.get(by.column()), by.descending())).toArray(SlotOrder[]::new);
		order = (slot, other) -> {
			for (SlotOrder by : each) {
				int compared = by.compare(slot, other);
				if (compared != 0) {
					return compared;
				}
			}
			return backwards ? Integer.compare(other, slot) : Integer.compare(slot, other);
		};
	}

	/** No two rows have one id: orders after that say nothing. */
	private static List<Order> upToIds(List<Order> orders) {
		for (int i = 0; i < orders.size(); i++) {
			if (orders.get(i).column() == ColumnTable.ID) {
				return orders.subList(0, i + 1);
			}
		}
		return orders;
	}

	private static SlotOrder order(Column column, boolean descending) {
		SlotOrder ascending = column.order();
		return descending ? (slot, other) -> ascending.compare(other, slot) : ascending;
	}

	/** The selected slots in order, of which {@code from} are left out and at most {@code most} follow; negative for all. */
	public int[] sorted(BitSet selected, long from, int most) {
		int count = selected.cardinality();
		int to = most < 0 ? count : (int) Math.min(count, from + most);
		if (from >= to) {
			return new int[0];
		}
		int[] slots = leading == null ? first(selected, to) : to <= FEW && to < count ? best(selected, to) : all(selected, count);
		return Arrays.copyOfRange(slots, (int) from, to);
	}

	private int[] all(BitSet selected, int count) {
		int[] slots = first(selected, count);
		sort(slots);
		return slots;
	}

	/** As they stand, or backwards. */
	private int[] first(BitSet selected, int wanted) {
		int[] slots = new int[wanted];
		int slot = start(selected);
		for (int at = 0; at < wanted; at++) {
			slots[at] = slot;
			slot = next(selected, slot);
		}
		return slots;
	}

	/** The best of the best of each stretch of slots. */
	private int[] best(BitSet selected, int wanted) {
		int end = selected.length();
		int shares = end < MANY ? 1 : Runtime.getRuntime().availableProcessors();
		int share = Math.ceilDiv(Math.ceilDiv(end, shares), Column.STRETCH) * Column.STRETCH;
		int[] candidates = IntStream.range(0, shares).parallel()
				.mapToObj(number -> best(selected, number * share, Math.min(end, (number + 1) * share), wanted)).flatMapToInt(IntStream::of).toArray();
		sort(candidates);
		return candidates.length == wanted ? candidates : Arrays.copyOf(candidates, wanted);
	}

	/**
	 * Keeps the best in a heap with the worst of them on top. Goes backwards where the last of equal ones come first: then
	 * what comes later is the worse.
	 */
	private int[] best(BitSet selected, int from, int to, int wanted) {
		Column.Keys read = leading.keys();
		long[] values = new long[Column.STRETCH];
		var best = new Best(read, wanted);
		int slot = backwards ? selected.previousSetBit(to - 1) : selected.nextSetBit(from);
		while (slot >= from && slot < to) {
			int begin = slot / Column.STRETCH * Column.STRETCH;
			read.read(begin, Math.min(Column.STRETCH, to - begin), values);
			while (slot >= begin && slot < Math.min(to, begin + Column.STRETCH)) {
				best.offer(slot, values[slot - begin]);
				slot = next(selected, slot);
			}
		}
		return best.all();
	}

	private int start(BitSet selected) {
		return backwards ? selected.length() - 1 : selected.nextSetBit(0);
	}

	private int next(BitSet selected, int slot) {
		return backwards ? slot == 0 ? -1 : selected.previousSetBit(slot - 1) : selected.nextSetBit(slot + 1);
	}

	/** The best so many slots of those offered. */
	private final class Best {
		private final Column.Keys keys;
		private final int[] heap;
		private int count;
		private long worst;

		private Best(Column.Keys keys, int wanted) {
			this.keys = keys;
			heap = new int[wanted];
		}

		int[] all() {
			return count == heap.length ? heap : Arrays.copyOf(heap, count);
		}

		/** @param key of the first order, by which most are turned down */
		void offer(int slot, long key) {
			if (count < heap.length) {
				heap[count++] = slot;
				if (count == heap.length) {
					for (int i = heap.length / 2 - 1; i >= 0; i--) {
						sink(heap, i);
					}
					worst = keys.at(heap[0]);
				}
			} else if ((descending ? key >= worst : key <= worst) && order.compare(slot, heap[0]) < 0) {
				heap[0] = slot;
				sink(heap, 0);
				worst = keys.at(heap[0]);
			}
		}
	}

	private void sink(int[] heap, int from) {
		int at = from;
		int moved = heap[at];
		while (2 * at + 1 < heap.length) {
			int child = 2 * at + 1;
			if (child + 1 < heap.length && order.compare(heap[child + 1], heap[child]) > 0) {
				child++;
			}
			if (order.compare(moved, heap[child]) >= 0) {
				break;
			}
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = moved;
	}

	/** Merges runs, each twice as long as those before; the library sorts primitives in no order but their own. */
	private void sort(int[] slots) {
		var from = new Run(slots.clone(), new long[slots.length]);
		Column.Keys keys = leading.keys();
		each(slots.length, slots.length, i -> from.keys[i] = keys.at(slots[i]));
		var other = new Run(slots, from.keys.clone());
		Run sorted = from;
		for (int run = 1; run < slots.length; run *= 2) {
			Run into = sorted == from ? other : from;
			merge(sorted, into, run);
			sorted = into;
		}
		if (sorted == from) {
			System.arraycopy(from.slots, 0, slots, 0, slots.length);
		}
	}

	/** Pairs of runs of a length. */
	private void merge(Run from, Run into, int run) {
		int all = from.slots.length;
		each(Math.ceilDiv(all, 2 * run), all, pair -> {
			int start = pair * 2 * run;
			merge(from, into, start, Math.min(start + run, all), Math.min(start + 2 * run, all));
		});
	}

	/** Does work that does not meet, with as many processors as there are if that is for many slots. */
	private static void each(int works, int slots, IntConsumer work) {
		IntStream numbers = IntStream.range(0, works);
		(slots < MANY ? numbers : numbers.parallel()).forEach(work);
	}

	/** Slots and their keys of the first order. */
	private record Run(int[] slots, long[] keys) {
		void copy(int start, int end, Run into, int at) {
			System.arraycopy(slots, start, into.slots, at, end - start);
			System.arraycopy(keys, start, into.keys, at, end - start);
		}
	}

	private void merge(Run from, Run into, int start, int middle, int end) {
		if (middle == end || isOrdered(from, middle - 1, middle)) {
			from.copy(start, end, into, start);
			return;
		}
		int left = start;
		int right = middle;
		int at = start;
		while (left < middle && right < end) {
			int least = isOrdered(from, left, right) ? left++ : right++;
			into.slots[at] = from.slots[least];
			into.keys[at++] = from.keys[least];
		}
		from.copy(left, middle, into, at);
		from.copy(right, end, into, at + middle - left);
	}

	private boolean isOrdered(Run run, int one, int other) {
		long key = run.keys[one];
		long second = run.keys[other];
		return key == second ? order.compare(run.slots[one], run.slots[other]) <= 0 : key < second != descending;
	}
}
