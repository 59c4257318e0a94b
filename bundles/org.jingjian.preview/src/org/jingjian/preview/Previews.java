package org.jingjian.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;

/**
 * Draws a page of a scan (PNG, JPEG, GIF, BMP, TIFF) or of a PDF. Nothing of the file is written anywhere. Whatever the
 * file holds, the memory taken is bounded, and what cannot be shown is refused.
 */
public final class Previews {
	/** Larger files are not shown, bytes. */
	public static final int LARGEST = 48 << 20;

	static final Texts TEXTS = Texts.beside(Previews.class);
	private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
	/** Where the mark of a PDF may stand, bytes from the beginning. */
	private static final int MARK_WITHIN = 1024;

	private Previews() {
	}

	/**
	 * @param content read to its end, not closed
	 * @param page from 0; the last one if there are fewer
	 * @param room pixels that the longer side may have
	 * @throws Refusal too large, of no known kind, protected by a password, or damaged
	 * @throws IOException the content cannot be read
	 */
	public static Picture draw(InputStream content, int page, int room) throws IOException {
		byte[] file = content.readNBytes(LARGEST + 1);
		if (file.length > LARGEST) {
			throw new Refusal(TEXTS.of("preview.large", Integer.toString(LARGEST >> 20)));
		}
		try {
			return isPdf(file) ? PdfPage.draw(file, page, room) : ScanPage.draw(file, page, room);
		} catch (IOException | RuntimeException | StackOverflowError damaged) {
			throw damaged instanceof Refusal refusal ? refusal : new Refusal(TEXTS.of("preview.damaged"), damaged);
		}
	}

	private static boolean isPdf(byte[] file) {
		for (int at = 0; at <= Math.min(file.length - PDF.length, MARK_WITHIN); at++) {
			if (Arrays.equals(file, at, at + PDF.length, PDF, 0, PDF.length)) {
				return true;
			}
		}
		return false;
	}
}
