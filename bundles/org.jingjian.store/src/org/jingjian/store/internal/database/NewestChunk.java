package org.jingjian.store.internal.database;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
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

	/**
	 * Makes the header of a file tell of the newest piece; nothing is done to a file that was closed in good order. If what
	 * the newest piece needs is not all there, the header is put back as it was.
	 */
	static void find(String file) {
		var store = new NewestChunk();
		store.open(file, false, null);
		ByteBuffer before = store.readFully((SFChunk) null, 0, (int) Math.min(2L * BLOCK, store.size()));
		try {
			new MVStore.Builder().autoCommitDisabled().adoptFileStore(store).open().closeImmediately();
		} catch (MVStoreException incomplete) {
			if (!store.sought) {
				throw incomplete;
			}
			store.close();
			putBack(file, before);
		}
	}

	private static void putBack(String file, ByteBuffer header) {
		var store = new NewestChunk();
		store.open(file, false, null);
		try {
			store.writeFully((SFChunk) null, 0, header);
			store.sync();
		} finally {
			store.close();
		}
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
