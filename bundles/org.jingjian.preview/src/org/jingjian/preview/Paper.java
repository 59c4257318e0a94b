package org.jingjian.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** White paper to draw on. */
final class Paper {
	private Paper() {
	}

	/** On white, with neither side longer than the room. */
	static BufferedImage scaled(BufferedImage image, int room) {
		double scale = Math.min(1, (double) room / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = paper.createGraphics();
		try {
			pen.setColor(Color.WHITE);
			pen.fillRect(0, 0, width, height);
			pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			pen.drawImage(image, 0, 0, width, height, null);
		} finally {
			pen.dispose();
		}
		return paper;
	}

	static Picture picture(BufferedImage image, int page, int pages) {
		int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		for (int i = 0; i < colours.length; i++) {
			colours[i] &= 0xFFFFFF;
		}
		return new Picture(image.getWidth(), image.getHeight(), colours, page, pages);
	}
}
