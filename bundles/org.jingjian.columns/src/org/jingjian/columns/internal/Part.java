package org.jingjian.columns.internal;

import java.nio.charset.StandardCharsets;

/**
 * A part of a text that is looked for in bytes, a letter for each byte: the platform finds a string in a string many bytes
 * at a time.
 */
final class Part {
	private final String part;
	private final boolean folds;

	/** @param text with no other letters that have a case than A to Z */
	Part(String text) {
		part = new String(Folding.fold(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		folds = part.chars().anyMatch(letter -> letter >= 'A' && letter <= 'Z');
	}

	int length() {
		return part.length();
	}

	/** The first bytes as letters; the bytes are in one case afterwards if the part has letters of one. */
	String letters(byte[] bytes, int length) {
		if (folds) {
			Bytes.fold(bytes, length);
		}
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
	}

	/** Where it is found first; negative if nowhere. */
	int in(String letters, int from) {
		return letters.indexOf(part, from);
	}
}
