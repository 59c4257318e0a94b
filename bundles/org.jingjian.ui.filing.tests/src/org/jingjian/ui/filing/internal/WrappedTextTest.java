package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The height that a label needs is found without asking it: it must be what it would have said. */
class WrappedTextTest extends AtDesk {
	private static final String[] PIECES = { "备案", "处于“退回补正”状态，", "不能受理。", "依据《人脸识别技术应用安全管理办法》第十五条。", "Face ",
			"recognition ", "a ", " ", "、", "2026-11-22 ", "100,000 ", "\n", "镜鉴", "（", "）", "supercalifragilistic ", "; ", "🙂" };

	/** As narrow as a sentence gets; in a column narrower than a word the two break it at other letters, so that every word ends. */
	private static final int NARROWEST = 200;

	@Test
	void aTextIsAsHighAsTheLabelSaysThatItIs() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < 400; i++) {
			var text = new StringBuilder();
			for (int piece = random.nextInt(40); piece >= 0; piece--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			int width = NARROWEST + random.nextInt(700);
			int[] heights = desk.ui(() -> heights(text.toString(), width));
			// a pixel is rounded away where fonts of several heights meet
			assertEquals(heights[0], heights[1], 1.0, () -> "seed " + seed + ", width " + width + ": " + text);
		}
	}

	private static int[] heights(String text, int width) {
		var shell = new Shell();
		try {
			var label = new Label(shell, SWT.WRAP);
			label.setText(text);
			return new int[] { label.computeSize(width, SWT.DEFAULT).y, WrappedText.height(label, width) };
		} finally {
			shell.dispose();
		}
	}
}
