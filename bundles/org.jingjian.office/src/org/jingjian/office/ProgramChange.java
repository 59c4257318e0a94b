package org.jingjian.office;

import java.util.List;
import java.util.Objects;

/**
 * A change of the program itself, as the journal keeps it.
 *
 * @param source name of the file that it comes from
 * @param digest SHA-256 of that file, hex
 * @param parts what is installed, each with its version and the one that it takes the place of
 */
public record ProgramChange(String source, String digest, List<String> parts) {
	public ProgramChange {
		Objects.requireNonNull(source);
		Objects.requireNonNull(digest);
		parts = List.copyOf(parts);
	}

	/** In one line. */
	@Override
	public String toString() {
		return String.join("; ", parts) + " (" + source + ", SHA-256 " + digest + ")";
	}
}
