package org.jingjian.intake.internal.layout;

import java.util.regex.Pattern;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.value.Plain;

/** Header cells, for comparing and for showing. */
public final class HeaderText {
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
	private static final Pattern HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

	private HeaderText() {
	}

	/** As headers are compared. */
	public static String plain(String header) {
		return Mapping.plainHeader(header);
	}

	/** On one line, without spaces that only break Chinese words. */
	public static String shown(String header) {
		return HAN.matcher(SPACE.matcher(Plain.trimmed(header)).replaceAll(" ")).replaceAll("");
	}
}
