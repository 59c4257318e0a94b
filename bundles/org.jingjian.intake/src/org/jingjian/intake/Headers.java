package org.jingjian.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Column headers are compared without regard to line breaks, spaces, width, case and marks of duty. */
final class Headers {
	private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\p{Z}\\p{Cf}*:]|\\((必填|选填|可选|required|optional)项?\\)");

	private Headers() {
	}

	static String plain(String header) {
		String even = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return LEFT_OUT.matcher(even).replaceAll("");
	}
}
