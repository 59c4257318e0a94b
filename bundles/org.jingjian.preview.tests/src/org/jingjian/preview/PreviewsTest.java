package org.jingjian.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jingjian.base.Refusal;
import org.junit.jupiter.api.Test;

class PreviewsTest {
	private static final int ROOM = 300;

	private static Picture draw(byte[] file, int page) throws IOException {
		return Previews.draw(new ByteArrayInputStream(file), page, ROOM);
	}

	private static byte[] image(int width, int height, String format) throws IOException {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var pen = image.createGraphics();
		pen.setColor(Color.RED);
		pen.fillRect(0, 0, width, height);
		pen.dispose();
		var out = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, format, out));
		return out.toByteArray();
	}

	private static byte[] pdf(int pages, PDRectangle paper, String password) throws IOException {
		try (var document = new PDDocument()) {
			for (int i = 0; i < pages; i++) {
				var page = new PDPage(paper);
				document.addPage(page);
				try (var pen = new PDPageContentStream(document, page)) {
					pen.setNonStrokingColor(Color.RED);
					pen.addRect(0, 0, paper.getWidth(), paper.getHeight());
					pen.fill();
				}
			}
			if (password != null) {
				document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
			}
			var out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void scans_of_the_usual_kinds_are_shown_within_the_room() throws IOException {
		for (String format : new String[] {"png", "gif", "bmp", "tiff", "jpg"}) {
			Picture picture = draw(image(1200, 600, format), 7);
			assertEquals(ROOM, picture.width(), format);
			assertEquals(ROOM / 2, picture.height(), format);
			assertEquals(0, picture.page());
			int middle = picture.colours()[picture.width() * picture.height() / 2 + picture.width() / 2];
			assertTrue((middle >> 16) > 0xF0 && (middle & 0xFFFF) < 0x1010 && (middle & 0xFF) < 0x10, format + " " + Integer.toHexString(middle));
		}
	}

	@Test
	void a_page_of_a_pdf_is_shown_and_the_last_one_for_any_beyond() throws IOException {
		byte[] file = pdf(3, PDRectangle.A4, null);
		Picture picture = draw(file, 1);
		assertEquals(3, picture.pages());
		assertEquals(1, picture.page());
		assertEquals(ROOM, Math.max(picture.width(), picture.height()), 1);
		assertEquals(0xFF0000, picture.colours()[picture.colours().length / 2]);
		assertEquals(2, draw(file, 99).page());
	}

	@Test
	void an_enormous_page_takes_no_more_room_than_another() throws IOException {
		Picture picture = draw(pdf(1, new PDRectangle(2_000_000, 1_000_000), null), 0);
		assertTrue(picture.width() <= ROOM + 1 && picture.height() <= ROOM + 1);
	}

	@Test
	void what_cannot_be_shown_is_refused_in_words() throws IOException {
		assertRefused("preview.password", pdf(1, PDRectangle.A4, "secret"));
		assertRefused("preview.kind", "just text".getBytes());
		assertRefused("preview.kind", new byte[0]);
		assertRefused("preview.damaged", "%PDF-1.7 and no more".getBytes());
		assertRefused("preview.pixels", png(60_000, 60_000));
		assertRefused("preview.large", new byte[Previews.LARGEST + 1]);
	}

	/** The head of an image that says it is so large, and nothing after it. */
	private static byte[] png(int width, int height) throws IOException {
		byte[] small = image(1, 1, "png");
		var out = java.nio.ByteBuffer.wrap(small.clone());
		out.putInt(16, width).putInt(20, height);
		var sum = new java.util.zip.CRC32();
		sum.update(out.array(), 12, 17);
		return out.putInt(29, (int) sum.getValue()).array();
	}

	private static void assertRefused(String key, byte[] file) {
		Refusal refusal = assertThrows(Refusal.class, () -> draw(file, 0));
		assertEquals(key, refusal.reason().key());
		for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
			assertEquals(-1, refusal.in(locale).indexOf('{'));
		}
	}

	@Test
	void a_damaged_file_is_shown_or_refused_never_anything_else() throws IOException {
		long seed = System.nanoTime();
		var random = new Random(seed);
		byte[][] whole = {image(90, 60, "png"), image(90, 60, "jpg"), image(90, 60, "gif"), image(90, 60, "tiff"), pdf(2, PDRectangle.A6, null)};
		for (int i = 0; i < 1500; i++) {
			byte[] file = whole[i % whole.length].clone();
			for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
				file[random.nextInt(file.length)] = (byte) random.nextInt();
			}
			try {
				Picture picture = draw(java.util.Arrays.copyOf(file, file.length - random.nextInt(20)), 0);
				assertTrue(picture.width() <= ROOM + 1 && picture.height() <= ROOM + 1, "seed " + seed);
			} catch (Refusal expected) {
				assertTrue(expected.reason().key().startsWith("preview."), "seed " + seed);
			}
		}
	}
}
