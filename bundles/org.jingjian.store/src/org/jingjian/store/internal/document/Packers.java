package org.jingjian.store.internal.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jingjian.store.internal.document.Packer.Dictionary;

/** Packers to borrow, because a new one costs more than packing a small document, and the dictionaries of a store. */
public final class Packers implements AutoCloseable {
	private final ConcurrentLinkedQueue<Packer> idle = new ConcurrentLinkedQueue<>();
	private final Map<Integer, Dictionary> dictionaries = new ConcurrentHashMap<>(Map.of(0, Dictionary.EMPTY));

	public void add(Dictionary dictionary) {
		dictionaries.put(dictionary.id(), dictionary);
	}

	public byte[] pack(byte[] document, Dictionary dictionary) {
		return with(packer -> packer.pack(document, dictionary));
	}

	/** @throws UnreadableDocument damaged, or its dictionary is missing */
	public byte[] unpack(byte[] packed) {
		Dictionary dictionary = dictionaries.get(Packer.dictionary(packed));
		if (dictionary == null) {
			throw new UnreadableDocument("Packed with a dictionary that is not there");
		}
		return with(packer -> packer.unpack(packed, dictionary));
	}

	public byte[] undoing(byte[] before, byte[] after) {
		return with(packer -> packer.undoing(before, after));
	}

	/** @throws UnreadableDocument damaged */
	public byte[] undo(byte[] undoing, byte[] after) {
		return with(packer -> packer.undo(undoing, after));
	}

	private <T> T with(Function<Packer, T> work) {
		Packer packer = idle.poll();
		Packer used = packer == null ? new Packer() : packer;
		try {
			return work.apply(used);
		} finally {
			idle.add(used);
		}
	}

	@Override
	public void close() {
		for (Packer packer = idle.poll(); packer != null; packer = idle.poll()) {
			packer.close();
		}
	}
}
