package org.jingjian.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jingjian.base.Refusal;

/** An image file; of a large one only every so many pixels are kept while it is read. */
final class ScanPage {
	/** What a decoder may need for lines of its own: wider or higher images are not read at all. */
	private static final int LONGEST_SIDE = 40_000;
	private static final long MOST_PIXELS = 400_000_000L;

	private ScanPage() {
	}

	static Picture draw(byte[] file, int page, int room) throws IOException {
		try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				throw new Refusal(Previews.TEXTS.of("preview.kind"));
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(input, false, true);
				int pages = Math.max(1, reader.getNumImages(true));
				return picture(reader, Math.clamp(page, 0, pages - 1), pages, room);
			} finally {
				reader.dispose();
			}
		}
	}

	private static Picture picture(ImageReader reader, int page, int pages, int room) throws IOException {
		int width = reader.getWidth(page);
		int height = reader.getHeight(page);
		if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
			throw new Refusal(Previews.TEXTS.of("preview.pixels", Integer.toString(width), Integer.toString(height)));
		}
		var parameters = reader.getDefaultReadParam();
		int step = Math.max(1, Math.max(width, height) / room);
		parameters.setSourceSubsampling(step, step, 0, 0);
		BufferedImage image = Paper.scaled(reader.read(page, parameters), room);
		return Paper.picture(image, page, pages);
	}
}
