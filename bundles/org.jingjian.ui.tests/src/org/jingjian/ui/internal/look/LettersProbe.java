package org.jingjian.ui.internal.look;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Display;

/** A program of its own: says how many fonts a display knows once those of a folder were added. */
public final class LettersProbe {
	private LettersProbe() {
	}

	public static void main(String[] arguments) {
		Letters.provide(Letters.Own.NONE, List.of(Path.of(arguments[0])));
		System.out.println(new Display().getFontList(null, true).length);
	}
}
