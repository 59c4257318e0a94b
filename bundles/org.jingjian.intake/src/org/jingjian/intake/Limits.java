package org.jingjian.intake;

/**
 * How much of a file is read before it is refused, so that no file can fill the memory or the disk.
 *
 * @param sheetBytes of one sheet or text file, unpacked
 * @param sharedBytes of the texts that the sheets of a workbook share, unpacked: they are held in memory
 * @param sharedTexts number of these texts
 * @param entries number of files in an archive
 * @param scanBytes of one scan
 * @param ratio unpacked to packed bytes, looked at after the first 16 MB of an entry
 * @param columns filled columns of a row
 * @param rowChars characters of a row
 * @param processors rows whose scenarios and materials are gathered in memory at a time
 */
public record Limits(long sheetBytes, long sharedBytes, int sharedTexts, int entries, long scanBytes, int ratio, int columns,
		int rowChars, int processors) {
	/** Fits a heap of 256 MB. */
	public static final Limits STANDARD = new Limits(1L << 30, 64L << 20, 1_000_000, 200_000, 512L << 20, 300, 512,
			1 << 20, 10_000);
}
