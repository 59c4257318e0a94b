package org.jingjian.intake.internal.xlsx;

/** Positions and styles as workbooks write them. */
final class Digits {
	private static final int MOST = 9;

	private Digits() {
	}

	/** The number that up to nine digits stand for; negative if it is something else. */
	static int read(String text) {
		if (text == null || text.isEmpty() || text.length() > MOST) {
			return -1;
		}
		int number = 0;
		for (int i = 0; i < text.length(); i++) {
			char one = text.charAt(i);
			if (one < '0' || one > '9') {
				return -1;
			}
			number = number * 10 + one - '0';
		}
		return number;
	}
}
