package org.jingjian.search.internal.seal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chunks that were used last, opened. They lie beside the heap, where the collector does not go through them. */
final class ChunkCache {
	private static final int OF_A_SLAB = 256;

	private final int most;
	private final Map<Place, Slot> chunks = new LinkedHashMap<>(16, 0.75f, true);
	private final List<ByteBuffer> slabs = new ArrayList<>();
	private final List<Integer> free = new ArrayList<>();
	/** How many slots were ever used. */
	private int used;

	/** A chunk of an open file. */
	record Place(SealedFile file, long number) {
	}

	private record Slot(int number, int length) {
	}

	ChunkCache(int most) {
		this.most = most;
	}

	/** A copy; null if it is not kept. */
	byte[] get(Place place) {
		synchronized (chunks) {
			Slot slot = chunks.get(place);
			if (slot == null) {
				return null;
			}
			byte[] chunk = new byte[slot.length];
			slab(slot.number).get(start(slot.number), chunk);
			return chunk;
		}
	}

	void put(Place place, byte[] chunk) {
		synchronized (chunks) {
			Slot before = chunks.remove(place);
			int number = before == null ? room() : before.number;
			slab(number).put(start(number), chunk);
			chunks.put(place, new Slot(number, chunk.length));
		}
	}

	/** A slot that is free, if need be that of the chunk that was not used for longest. */
	private int room() {
		if (!free.isEmpty()) {
			return free.removeLast();
		}
		if (used < most) {
			return used++;
		}
		Iterator<Slot> eldest = chunks.values().iterator();
		int number = eldest.next().number;
		eldest.remove();
		return number;
	}

	private ByteBuffer slab(int number) {
		if (number / OF_A_SLAB == slabs.size()) {
			slabs.add(ByteBuffer.allocateDirect(OF_A_SLAB * Chunks.PLAIN));
		}
		return slabs.get(number / OF_A_SLAB);
	}

	private static int start(int number) {
		return number % OF_A_SLAB * Chunks.PLAIN;
	}

	/** Forgets a file that was closed. */
	void forget(SealedFile file) {
		synchronized (chunks) {
			Iterator<Map.Entry<Place, Slot>> all = chunks.entrySet().iterator();
			while (all.hasNext()) {
				Map.Entry<Place, Slot> each = all.next();
				if (each.getKey().file() == file) {
					free.add(each.getValue().number);
					all.remove();
				}
			}
		}
	}
}
