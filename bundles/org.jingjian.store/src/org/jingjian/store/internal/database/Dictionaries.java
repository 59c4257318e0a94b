package org.jingjian.store.internal.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jingjian.crypto.Sm3;
import org.jingjian.store.internal.document.Packer;

/** Which dictionary new documents of a table are packed with. A table gets one as soon as it has documents to learn from. */
public final class Dictionaries {
	/** So many documents are enough to learn from. */
	public static final int ENOUGH = 64;

	private static final int MOST = 254;
	private static final int LENGTH = 8 * 1024;

	private final Packer packer;
	private final Map<String, Integer> newest = new ConcurrentHashMap<>();

	Dictionaries(Packer packer) {
		this.packer = packer;
	}

	void add(String type, int id, byte[] content) {
		packer.add(id, content);
		newest.put(type, id);
	}

	/** Keeps one that was made before, in the running transaction. */
	public void restore(Schema schema, String type, int id, byte[] content) throws SQLException {
		schema.addDictionary(type, id, content);
		add(type, id, content);
	}

	/** Number of the table's newest; 0 if it has none. */
	public int of(String type) {
		return newest.getOrDefault(type, 0);
	}

	/** True if the table has none yet and there is room for one. */
	public boolean isWanted(String type) {
		return !newest.containsKey(type) && newest.size() < MOST;
	}

	/** Makes one of these documents and keeps it, in the running transaction; returns what to vouch for. */
	public String learn(Schema schema, String type, List<byte[]> documents) throws SQLException {
		int id = newest.size() + 1;
		byte[] content = content(documents);
		restore(schema, type, id, content);
		return detail(type, id, content);
	}

	/** What the journal says of a dictionary. */
	static String detail(String type, int id, byte[] content) {
		return type + ' ' + id + ' ' + Sm3.hexOf(content);
	}

	/** The ends of as many documents as there is room for. */
	private static byte[] content(List<byte[]> documents) {
		int length = (int) Math.min(LENGTH, documents.stream().mapToLong(document -> document.length).sum());
		byte[] content = new byte[length];
		int at = length;
		for (int i = documents.size() - 1; at > 0; i--) {
			byte[] document = documents.get(i);
			int part = Math.min(at, document.length);
			at -= part;
			System.arraycopy(document, document.length - part, content, at, part);
		}
		return content;
	}

	/** Forgets one that was not kept after all. */
	public void forget(String type) {
		packer.remove(newest.remove(type));
	}
}
