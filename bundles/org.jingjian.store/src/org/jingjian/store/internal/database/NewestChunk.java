package org.jingjian.store.internal.database;

import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * Finds what was written last to a file that was not closed in good order. H2 finds it by following, from the place that
 * the file's header tells, each piece's guess of where the next one went. A process that dies while it writes over a piece
 * which the chain still needs, because it is no longer used for anything else, cuts the chain: H2 then goes back to an
 * older state, with acknowledged changes missing. Here the whole file is looked through, and the header mended.
 */
final class NewestChunk extends SingleFileStore {
	private static final String CLOSED = "clean";
	/** Pieces begin and end at multiples of it, bytes. */
	private static final int BLOCK = 4096;

	private boolean sought;

	private NewestChunk() {
		super(new HashMap<>(Map.of("autoCommitDelay", 0)));
	}

	/** Makes the header of a file tell of the newest piece; nothing is done to a file that was closed in good order. */
	static void find(String file) {
		var store = new NewestChunk();
		store.open(file, false, null);
		new MVStore.Builder().autoCommitDisabled().adoptFileStore(store).open().closeImmediately();
	}

	@Override
	protected void readStoreHeader(boolean recovery) {
		super.readStoreHeader(recovery);
		if (!sought && !storeHeader.containsKey(CLOSED)) {
			sought = true;
			SFChunk newest = newest();
			if (newest != null && newest.version > lastChunkVersion()) {
				lastChunk = newest;
				adjustStoreToLastChunk();
			}
		}
	}

	private SFChunk newest() {
		SFChunk newest = null;
		for (SFChunk chunk = discoverChunk(size() / BLOCK); chunk != null; chunk = discoverChunk(chunk.block)) {
			if (newest == null || chunk.version > newest.version) {
				newest = chunk;
			}
		}
		return newest;
	}
}
