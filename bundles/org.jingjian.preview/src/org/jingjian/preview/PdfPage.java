package org.jingjian.preview;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jingjian.base.Refusal;

/** A page of a PDF, drawn in memory only. */
final class PdfPage {
	private static final long MOST_MEMORY = 96L << 20;
	private static final float LARGEST_SCALE = 4;
	/** They write pieces of damaged files into the log. Held, or their levels would be forgotten. */
	private static final List<Logger> SILENT = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	static {
		SILENT.forEach(logger -> logger.setLevel(Level.OFF));
	}

	private PdfPage() {
	}

	static Picture draw(byte[] file, int page, int room) throws IOException {
		try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(file), "", null, null,
				MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
			int pages = document.getNumberOfPages();
			if (pages == 0) {
				throw new Refusal(Previews.TEXTS.of("preview.damaged"));
			}
			int shown = Math.clamp(page, 0, pages - 1);
			PDRectangle paper = document.getPage(shown).getCropBox();
			float side = Math.max(paper.getWidth(), paper.getHeight());
			if (!(side > 0) || Float.isInfinite(side)) {
				throw new Refusal(Previews.TEXTS.of("preview.damaged"));
			}
			var renderer = new PDFRenderer(document);
			renderer.setSubsamplingAllowed(true);
			return Paper.picture(renderer.renderImage(shown, Math.min(LARGEST_SCALE, room / side), ImageType.RGB), shown, pages);
		} catch (InvalidPasswordException secret) {
			throw new Refusal(Previews.TEXTS.of("preview.password"), secret);
		}
	}
}
