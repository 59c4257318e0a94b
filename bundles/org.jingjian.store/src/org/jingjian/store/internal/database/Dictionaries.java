package org.jingjian.store.internal.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jingjian.store.internal.document.Packer.Dictionary;
import org.jingjian.store.internal.document.Packers;

/** Which dictionary new documents of a table are packed with. */
public final class Dictionaries {
	private static final int MOST = 254;

	private final Packers packers;
	private final Map<String, Dictionary> newest = new ConcurrentHashMap<>();
	private int last;

	Dictionaries(Packers packers) {
		this.packers = packers;
	}

	void add(String type, Dictionary dictionary) {
		packers.add(dictionary);
		newest.put(type, dictionary);
		last = Math.max(last, dictionary.id());
	}

	/** The empty one if the table has none yet. */
	public Dictionary of(String type) {
		return newest.getOrDefault(type, Dictionary.EMPTY);
	}

	/** True if the table has none yet and there is room for one. */
	public boolean wanted(String type) {
		return !newest.containsKey(type) && last < MOST;
	}

	int next() {
		return last + 1;
	}
}
