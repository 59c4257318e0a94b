package org.jingjian.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jingjian.base.Refusal;

/** An opened file of tables, and the scans that came with it. Reads only what is asked for. One thread at a time. */
public interface Book extends Closeable {
	/** Names of the sheets that can be read, in their order. */
	List<String> sheets();

	/**
	 * The rows of one sheet from its beginning; may be called again.
	 *
	 * @throws Refusal what is there goes beyond the {@link Limits} or is damaged
	 */
	Lines lines(String sheet) throws IOException;

	/** The file that holds a sheet: the opened one, or a copy of the one inside an archive, there until closed. */
	Path file(String sheet);

	/** Names of the scans that came along; empty unless this is an archive. */
	default Set<String> scans() {
		return Set.of();
	}

	/** The content of one of {@link #scans()}; the caller closes it. */
	default InputStream scan(String name) throws IOException {
		throw new IOException("no scan");
	}

	/** Rows in their order. */
	interface Lines extends Closeable {
		/** The next row that the file holds, blank ones perhaps left out; null at the end. */
		Line next() throws IOException;
	}
}
