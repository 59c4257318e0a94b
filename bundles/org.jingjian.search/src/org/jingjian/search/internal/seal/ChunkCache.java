package org.jingjian.search.internal.seal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The chunks that were used last, opened. */
final class ChunkCache {
	private final Map<Place, byte[]> chunks;

	/** A chunk of an open file. */
	record Place(SealedFile file, long number) {
	}

	ChunkCache(int most) {
		chunks = new LinkedHashMap<>(16, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Place, byte[]> eldest) {
				return size() > most;
			}
		};
	}

	/** Null if it is not kept. */
	byte[] get(Place place) {
		synchronized (chunks) {
			return chunks.get(place);
		}
	}

	void put(Place place, byte[] chunk) {
		synchronized (chunks) {
			chunks.put(place, chunk);
		}
	}

	/** Forgets a file that was closed. */
	void forget(SealedFile file) {
		synchronized (chunks) {
			chunks.keySet().removeIf(place -> place.file() == file);
		}
	}
}
