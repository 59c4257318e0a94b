package org.jingjian.store.internal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FileBaseDefault;

/**
 * A database file whose header tells of the chunk written last, whenever the process dies. H2 2.5 writes the header only
 * now and then, and then with the chunk before; after a kill it follows each chunk's guess of where the next one went, finds
 * the chain cut and goes back to an older state, with acknowledged changes missing. Here a header goes before each chunk.
 * It stands twice in the file: one copy names the last whole chunk while the other is written to name the one to come, and
 * H2 believes the later one whose chunk is whole. A header of H2's that is older is not written.
 */
final class HeadedChannel extends FileBaseDefault {
	/** Chunks begin and end at multiples of it; the header's copies stand in the first two, bytes. */
	private static final int BLOCK = 4096;
	/** The first line of a chunk is shorter, and the last has this length, bytes. */
	private static final int FIRST_LINE = 1024;
	private static final int LAST_LINE = 128;
	private static final String CHUNK = "chunk";
	private static final String PLACE = "block";
	private static final String LENGTH = "len";
	private static final String VERSION = "version";
	private static final String CLOSED = "clean";
	private static final String CHECKSUM = "fletcher";

	private final FileChannel base;
	/** The header's copy that names the last whole chunk, and which of the two it is; null until it is first needed. */
	private HashMap<String, String> header;
	private int copy;

	HeadedChannel(FileChannel base) {
		this.base = base;
	}

	@Override
	@SuppressWarnings("sync-override")
	public int read(ByteBuffer target, long position) throws IOException {
		return base.read(target, position);
	}

	/** H2 writes both copies of a header or a whole chunk at a time, never two at once. */
	@Override
	@SuppressWarnings("sync-override")
	public int write(ByteBuffer source, long position) throws IOException {
		return position == 0 ? writeHeader(source) : writeChunk(source, position);
	}

	private int writeHeader(ByteBuffer source) throws IOException {
		HashMap<String, String> told = map(line(source.duplicate(), BLOCK));
		if (header != null && version(told) < version(header)) {
			int passedOver = source.remaining();
			source.position(source.limit());
			return passedOver;
		}
		header = told;
		return base.write(source, 0);
	}

	private int writeChunk(ByteBuffer source, long position) throws IOException {
		String first = line(source.duplicate(), FIRST_LINE);
		if (!first.startsWith(CHUNK + ':')) {
			throw new IOException("Neither a header nor a chunk");
		}
		HashMap<String, String> chunk = map(first);
		if (header == null) {
			readHeader();
		}
		var coming = new HashMap<>(header);
		coming.remove(CLOSED);
		coming.put(CHUNK, chunk.get(CHUNK));
		coming.put(PLACE, Long.toHexString(position / BLOCK));
		coming.put(VERSION, chunk.get(VERSION));
		base.write(bytes(coming), (1L - copy) * BLOCK);
		int written = base.write(source, position);
		header = coming;
		copy = 1 - copy;
		return written;
	}

	/** As H2 read it: of the copies whose chunks are whole the later one; neither has one in a new file. */
	private void readHeader() throws IOException {
		for (int each = 0; each < 2; each++) {
			String line = line(read((long) each * BLOCK, BLOCK), BLOCK);
			if (isWhole(line)) {
				HashMap<String, String> told = map(line);
				boolean first = header == null;
				if (first || isWritten(told) && (version(told) > version(header) || !isWritten(header))) {
					header = told;
					copy = each;
				}
			}
		}
		if (header == null) {
			throw new IOException("No header");
		}
	}

	private boolean isWritten(HashMap<String, String> told) throws IOException {
		long start = DataUtils.readHexLong(told, PLACE, 0) * BLOCK;
		if (start == 0 || start + FIRST_LINE > base.size()) {
			return false;
		}
		String first = line(read(start, FIRST_LINE), FIRST_LINE);
		if (!first.startsWith(CHUNK + ':' + told.get(CHUNK) + ',')) {
			return false;
		}
		long end = start + DataUtils.readHexLong(map(first), LENGTH, 0) * BLOCK;
		String last = end > base.size() ? "" : line(read(end - LAST_LINE, LAST_LINE), LAST_LINE);
		return isWhole(last) && version(map(last)) == version(told);
	}

	private ByteBuffer read(long position, int length) throws IOException {
		var buffer = ByteBuffer.allocate(length);
		DataUtils.readFully(base, position, buffer);
		return buffer.rewind();
	}

	private static String line(ByteBuffer source, int most) {
		byte[] start = new byte[Math.min(most, source.remaining())];
		source.get(start);
		String text = new String(start, StandardCharsets.ISO_8859_1);
		int end = text.indexOf('\n');
		return end < 0 ? "" : text.substring(0, end).trim();
	}

	private static HashMap<String, String> map(String line) {
		HashMap<String, String> map = DataUtils.parseMap(line);
		map.remove(CHECKSUM);
		return map;
	}

	private static long version(HashMap<String, String> map) {
		return DataUtils.readHexLong(map, VERSION, 0);
	}

	private static boolean isWhole(String line) {
		int end = line.lastIndexOf(',' + CHECKSUM + ':');
		return end > 0 && line.endsWith(':' + checksum(line.substring(0, end)));
	}

	private static ByteBuffer bytes(HashMap<String, String> map) {
		String text = DataUtils.appendMap(new StringBuilder(), map).toString();
		text += ',' + CHECKSUM + ':' + checksum(text) + '\n';
		return ByteBuffer.wrap(Arrays.copyOf(text.getBytes(StandardCharsets.ISO_8859_1), BLOCK));
	}

	private static String checksum(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		return Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
	}

	@Override
	public long size() throws IOException {
		return base.size();
	}

	@Override
	protected void implTruncate(long size) throws IOException {
		base.truncate(size);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		base.force(metaData);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return base.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		base.close();
	}
}
