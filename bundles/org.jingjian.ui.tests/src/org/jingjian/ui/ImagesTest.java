package org.jingjian.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

class ImagesTest {
	private static final int FINE = 200;
	private static final int PLAIN = 100;

	@Test
	void whatIsDrawnAheadLooksAsItWouldWithoutThat() {
		ImageData before = Images.descriptor("filing").getImageData(FINE);
		Images.draw(FINE, () -> false);
		ImageData after = Images.descriptor("filing").getImageData(FINE);
		assertEquals(before.width, after.width);
		assertArrayEquals(before.data, after.data);
		assertArrayEquals(before.alphaData, after.alphaData);
	}

	@Test
	void whoChangesAPictureChangesHisOwn() {
		Images.draw(FINE, () -> false);
		ImageDescriptor filing = Images.descriptor("filing");
		assertNotSame(filing.getImageData(FINE).data, filing.getImageData(FINE).data);
	}

	@Test
	void aPictureIsAsLargeAsTheScreenIsFine() {
		Images.draw(FINE, () -> false);
		ImageDescriptor filing = Images.descriptor("filing");
		assertEquals(2 * filing.getImageData(PLAIN).width, filing.getImageData(FINE).width);
	}

	/** A finer screen asks for the plain picture with each painting. To draw one takes some hundred thousand bytes. */
	@Test
	void whatWasDrawnOnceIsNotDrawnAgain() {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		ImageDescriptor picture = Images.descriptor("filing");
		picture.getImageData(PLAIN);
		long before = threads.getCurrentThreadAllocatedBytes();
		for (int times = 0; times < 100; times++) {
			picture.getImageData(PLAIN);
		}
		long each = (threads.getCurrentThreadAllocatedBytes() - before) / 100;
		assertTrue(each < 20_000, () -> each + " bytes each time");
	}

	@Test
	void thereIsNoPictureOfAnUnknownName() {
		assertThrows(IllegalArgumentException.class, () -> Images.descriptor("none"));
	}
}
