package org.jingjian.intake.internal.xlsx;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jingjian.intake.internal.Reasons;

/** Text in runs; phonetic guides are left out. */
final class RichText {
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private RichText() {
	}

	/** Reads to the end of the element that has just begun. */
	static String read(XmlSteps xml, String element, int longest, Set<String> elements, Set<String> attributes) {
		var text = new StringBuilder();
		boolean phonetic = false;
		boolean inside = false;
		while (true) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					xml.expect(elements, attributes);
					phonetic |= xml.name().equals("rPh");
					inside = xml.name().equals("t");
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (xml.name().equals(element)) {
						return unescaped(text.toString());
					}
					phonetic &= !xml.name().equals("rPh");
					inside = false;
				}
				case XMLStreamConstants.END_DOCUMENT -> throw xml.damaged(null);
				default -> {
					if (inside && !phonetic) {
						append(xml, text, longest);
					}
				}
			}
		}
	}

	private static void append(XmlSteps xml, StringBuilder text, int longest) {
		text.append(xml.text());
		if (text.length() > longest) {
			throw Reasons.refusal("row.long", longest);
		}
	}

	/** Workbooks write characters that XML cannot hold as {@code _x000D_}. */
	static String unescaped(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		return ESCAPED.matcher(text).replaceAll(match -> {
			char one = (char) Integer.parseInt(match.group(1), 16);
			return one == '\\' || one == '$' ? "\\" + one : String.valueOf(one);
		});
	}
}
