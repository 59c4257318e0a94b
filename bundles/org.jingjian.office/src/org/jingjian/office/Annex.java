package org.jingjian.office;

import java.nio.file.Path;

/**
 * Room beside the store for what can be made anew from it, such as an index: no backup holds it. Whatever is written
 * there must be sealed with its key.
 *
 * @param folder of its own in the office's folder; need not be there yet
 * @param key 256 bits, for this annex alone; the holder wipes it
 */
public record Annex(Path folder, byte[] key) {
}
