package org.jingjian.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

class ImagesTest {
	private static final int FINE = 200;

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
		assertEquals(2 * filing.getImageData(100).width, filing.getImageData(FINE).width);
	}

	@Test
	void thereIsNoPictureOfAnUnknownName() {
		assertThrows(IllegalArgumentException.class, () -> Images.descriptor("none"));
	}
}
