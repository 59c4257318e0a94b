package org.jingjian.search.internal.seal;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * A directory of Lucene's whose files are encrypted and authenticated in chunks: nothing of an index lies on the disk in
 * plain text, and whatever was altered is found before it is used. Names and lengths of files stay visible.
 */
public final class SealedDirectory extends FilterDirectory {
	/** Chunks kept in memory after use: 12 MiB, beside the heap. */
	private static final int KEPT = 3072;

	private final byte[] key;
	private final ChunkCache cache = new ChunkCache(KEPT);

	/** @param key 256 bits; not copied, and wiped by the caller after closing */
	public SealedDirectory(Path folder, byte[] key) throws IOException {
		super(new NIOFSDirectory(folder));
		this.key = key;
	}

	@Override
	public IndexOutput createOutput(String name, IOContext context) throws IOException {
		return new SealedOutput(in.createOutput(name, context), key);
	}

	@Override
	public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
		return new SealedOutput(in.createTempOutput(prefix, suffix, context), key);
	}

	@Override
	public long fileLength(String name) throws IOException {
		return Chunks.plainLength(in.fileLength(name));
	}

	@Override
	public IndexInput openInput(String name, IOContext context) throws IOException {
		ensureOpen();
		Path file = ((FSDirectory) in).getDirectory().resolve(name);
		return SealedInput.open(name, SealedFile.open(file, key, cache));
	}
}
